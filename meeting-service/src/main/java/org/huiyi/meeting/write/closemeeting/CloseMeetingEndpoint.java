package org.huiyi.meeting.write.closemeeting;

import jakarta.validation.Valid;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.history.FollowUps;
import org.huiyi.meeting.history.MinutesOfMeetings;
import org.huiyi.meeting.meeting.ClosingCommand.CloseMeeting;
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

/// Closes the meeting for good.
@RestController
class CloseMeetingEndpoint {
    private final MeetingDesk desk;
    private final MinutesOfMeetings minutes;
    private final FollowUps followUps;

    CloseMeetingEndpoint(MeetingDesk desk, MinutesOfMeetings minutes, FollowUps followUps) {
        this.desk = desk;
        this.minutes = minutes;
        this.followUps = followUps;
    }

    @PostMapping("/v1/meetings/{id}/closing")
    @Scope("meetings:write")
    @Cites({
        Rule.R02, Rule.R03, Rule.R28, Rule.R35, Rule.R36, Rule.R38, Rule.R41, Rule.R50, Rule.R59
    })
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable Told told,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.orNothing(told),
                (act, policy) ->
                        new CloseMeeting(
                                id,
                                act,
                                policy,
                                minutes.arePublished(id),
                                followUps.open(id),
                                minutes.idleResolutions(id)));
    }
}
