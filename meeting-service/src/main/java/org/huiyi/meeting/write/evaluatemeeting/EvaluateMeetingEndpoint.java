package org.huiyi.meeting.write.evaluatemeeting;

import jakarta.validation.Valid;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.meeting.ClosingCommand.EvaluateMeeting;
import org.huiyi.meeting.write.EvaluationBody;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Says how the meeting did against its purpose.
@RestController
class EvaluateMeetingEndpoint {
    private final MeetingDesk desk;
    private final RegisteredMeetings meetings;

    EvaluateMeetingEndpoint(MeetingDesk desk, RegisteredMeetings meetings) {
        this.desk = desk;
        this.meetings = meetings;
    }

    @PostMapping("/v1/meetings/{id}/evaluation")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R36, Rule.R37, Rule.R38, Rule.R39})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody EvaluationBody body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.NOTHING,
                (act, policy) ->
                        new EvaluateMeeting(
                                id,
                                act,
                                policy,
                                body.evaluation(caller.actor().sub()),
                                isKnown(body.continuedIn(), id, caller)));
    }

    /// Another meeting that the caller may know of.
    private boolean isKnown(@Nullable String continuedIn, String id, Caller caller) {
        return continuedIn != null
                && !continuedIn.equals(id)
                && meetings.find(continuedIn)
                        .filter(meeting -> meeting.plan().concerns(caller.actor()))
                        .isPresent();
    }
}
