package org.huiyi.meeting.read.feedback;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.door.Readers;
import org.huiyi.meeting.door.Readers.Reading;
import org.huiyi.meeting.feedback.FeedbackDecider;
import org.huiyi.meeting.feedback.FeedbackId;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.history.SeenMeetings.Seen;
import org.huiyi.meeting.law.AuthorityOfOrganiser;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What attendees said of a meeting; the organiser's, whose evaluation it is material for.
@RestController
class FeedbackEndpoint {
    private final SeenMeetings meetings;
    private final Readers readers;
    private final PoliciesInForce policies;
    private final Histories histories;
    private final Acts acts;

    FeedbackEndpoint(
            SeenMeetings meetings,
            Readers readers,
            PoliciesInForce policies,
            Histories histories,
            Acts acts) {
        this.meetings = meetings;
        this.readers = readers;
        this.policies = policies;
        this.histories = histories;
        this.acts = acts;
    }

    @Operation(summary = "What attendees said, once as many did that it could be anybody's")
    @GetMapping("/v1/meetings/{id}/feedback")
    @Scope("meetings:read")
    @Cites({Rule.R38, Rule.R54})
    FeedbackView read(@PathVariable String id, Caller caller) {
        Seen seen = meetings.of(id, caller.actor(), new Until.Now());
        AuthorityOfOrganiser.bars(caller.actor(), seen.today().plan())
                .ifPresent(bar -> {
                    var now = acts.now(caller).receivedAt();
                    var policy = policies.of(seen.today(), id, now);
                    throw new RefusedException(List.of(bar), policy.version());
                });
        if (seen.today().plan().isSensitive()) {
            record(seen, caller);
        }
        return FeedbackView.of(
                id, histories.fold(FeedbackDecider.INSTANCE, FeedbackId.ofAnswers(id)).state());
    }

    private void record(Seen seen, Caller caller) {
        var reading = new Reading(seen.today(), caller, "feedback", seen.past().version());
        if (readers.discretion(seen.today(), caller).hidesMeeting()) {
            throw readers.withheld(reading);
        }
        readers.given(reading);
    }
}
