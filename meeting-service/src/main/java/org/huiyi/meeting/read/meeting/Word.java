package org.huiyi.meeting.read.meeting;

import java.util.List;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.history.Causes;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.telling.Delivery;
import org.huiyi.meeting.telling.Telling;
import org.jspecify.annotations.Nullable;

/// How far word of a meeting came to its parties.
///
/// @param events of the meeting, up to the state that is read
record Word(Plan plan, List<RecordedEvent> events, Telling telling) {
    /// Null before the notice.
    @Nullable Delivery ofInvitation(Membership member) {
        return plan.wasNotified()
                ? delivery(Causes.ofInvitation(events, member.partyId()), member)
                : null;
    }

    /// A party that was invited only afterwards has nothing to be told.
    List<Delivery> ofIncident(int n) {
        var causes = Causes.ofIncident(events, n).stream().toList();
        var reportedAt =
                events.stream()
                        .filter(event -> causes.contains(event.eventId()))
                        .map(RecordedEvent::receivedAt)
                        .findFirst();
        return plan.parties().active().stream()
                .filter(member ->
                        reportedAt.filter(at -> !member.invitedAt().isAfter(at)).isPresent())
                .map(member -> delivery(causes, member))
                .toList();
    }

    private Delivery delivery(List<String> causes, Membership member) {
        return telling.delivery(causes, member.partyId(), member.party().writtenTo());
    }
}
