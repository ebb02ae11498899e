package org.huiyi.meeting.door;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.meeting.agreement.Agreement;
import org.huiyi.meeting.law.ConfidentialityAgreements;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Plan;
import org.jspecify.annotations.Nullable;

/// What of a meeting somebody may read, by what is sensitive today: a past state is shown no more freely
/// than the present one.
///
/// @param plan the meeting's own of today
/// @param agreement of the organiser and the reader's party
public record Discretion(Plan plan, Actor reader, Agreement agreement, Instant at) {
    /// The meeting as a whole.
    public boolean hidesMeeting() {
        return plan.isSensitive() && !covers(0);
    }

    /// The sensitive annex of its minutes.
    public boolean hidesAnnex() {
        return !covers(0);
    }

    /// An item as it may be shown: of a hidden one its place, kind and length are left.
    public AgendaItem shown(AgendaItem item) {
        return hides(item) ? item.rephrased(null, List.of()) : item;
    }

    public boolean hides(AgendaItem item) {
        return isSensitive(item) && !coversTopic(item.topic());
    }

    public boolean isSensitive(AgendaItem item) {
        return item.sensitive() || plan.keepsTopic(item.topic());
    }

    /// Topics as they may be spelt out: without those of hidden items.
    public List<String> shown(List<String> topics) {
        return topics.stream().filter(topic -> !hides(topic)).toList();
    }

    public boolean hides(String topic) {
        return plan.keepsTopic(topic) && !coversTopic(topic);
    }

    /// What got out of a meeting is told to its organiser alone, or telling it would spread it.
    public boolean hidesLeaks() {
        return !plan.isOrganiser(reader);
    }

    private boolean coversTopic(@Nullable String topic) {
        return covers(0)
                || topic != null
                        && ConfidentialityAgreements.coverTopic(topic, agreement, reader.sub(), at);
    }

    private boolean covers(int item) {
        return plan.isOrganiser(reader)
                || ConfidentialityAgreements.cover(plan, item, agreement, reader.sub(), at);
    }
}
