package org.huiyi.meeting.translation;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.bridge.Announcement;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.ActionRequest.WithdrawV1;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesAmended;
import org.huiyi.meeting.minutes.Succession.Withdrawn;

/// The action items that an amendment took back, as work for action-service.
record Withdrawals(RecordedEvent event, MinutesAmended amendment, Plan plan) {
    Stream<Announcement> of(List<Withdrawn> withdrawn) {
        return withdrawn.stream().map(this::request);
    }

    private Announcement request(Withdrawn one) {
        var request =
                new WithdrawV1(
                        event.eventId(),
                        amendment.meetingId(),
                        one.item(),
                        one.successor(),
                        reason(),
                        event.policyVersion());
        return Requests.of(request, one.item());
    }

    /// The words of a sensitive meeting do not travel: the link to its minutes stands for them.
    private Personal reason() {
        return Audience.isSensitive(plan)
                ? Assignments.link(amendment.reason(), plan, amendment.sessionNumber())
                : amendment.reason();
    }
}
