package org.huiyi.meeting.write.sendnotice;

import jakarta.validation.Valid;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.PlanCommand.SendNotice;
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

/// Convenes the meeting: from here on the parties are told.
@RestController
class SendNoticeEndpoint {
    private final MeetingDesk desk;

    SendNoticeEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/notice")
    @Scope("meetings:write")
    @Cites({Rule.R01, Rule.R02, Rule.R09, Rule.R12, Rule.R21, Rule.R38, Rule.R48})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable Told told,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.orNothing(told),
                (act, policy) -> new SendNotice(id, act, policy));
    }
}
