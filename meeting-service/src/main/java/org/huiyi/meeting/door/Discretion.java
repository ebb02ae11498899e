package org.huiyi.meeting.door;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.meeting.agreement.Agreement;
import org.huiyi.meeting.law.ConfidentialityAgreements;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Plan;

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
        String topic = item.topic();
        boolean sensitive = item.sensitive() || topic != null && isSensitiveToday(topic);
        return sensitive
                && !covers(0)
                && (topic == null
                        || !ConfidentialityAgreements.coverTopic(
                                topic, agreement, reader.sub(), at));
    }

    private boolean isSensitiveToday(String topic) {
        return plan.agenda().known().stream()
                .anyMatch(item -> item.sensitive() && topic.equals(item.topic()));
    }

    private boolean covers(int item) {
        return plan.isOrganiser(reader)
                || ConfidentialityAgreements.cover(plan, item, agreement, reader.sub(), at);
    }
}
