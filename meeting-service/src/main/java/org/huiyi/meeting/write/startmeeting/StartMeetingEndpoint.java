package org.huiyi.meeting.write.startmeeting;

import jakarta.validation.Valid;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.door.Readiness;
import org.huiyi.meeting.meeting.SessionCommand.StartMeeting;
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

/// Starts the meeting.
@RestController
class StartMeetingEndpoint {
    private final MeetingDesk desk;
    private final Readiness readiness;

    StartMeetingEndpoint(MeetingDesk desk, Readiness readiness) {
        this.readiness = readiness;
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/start")
    @Scope("meetings:write")
    @Cites({
        Rule.R02, Rule.R07, Rule.R15, Rule.R16, Rule.R19, Rule.R23, Rule.R25, Rule.R28, Rule.R38,
        Rule.R40, Rule.R51, Rule.R53
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
                        new StartMeeting(
                                id,
                                act,
                                policy,
                                readiness.of(id, act.receivedAt(), policy.materialsLead())));
    }
}
