package org.huiyi.meeting.write.assignsupport;

import jakarta.validation.Valid;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.PlanCommand.AssignSupport;
import org.huiyi.meeting.meeting.Support;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Id;
import org.huiyi.rest.IfMatch;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Names who looks after the meeting.
@RestController
class AssignSupportEndpoint {
    record Body(
            @Id @Nullable String signIn,
            @Id @Nullable String handOut,
            @Id @Nullable String technical,
            @Id @Nullable String catering) {
        Support support() {
            return new Support(signIn, handOut, technical, catering);
        }
    }

    private final MeetingDesk desk;

    AssignSupportEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PutMapping("/v1/meetings/{id}/support")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R23, Rule.R38})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            @IfMatch Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.NOTHING,
                (act, policy) -> new AssignSupport(id, act, policy, body.support()));
    }
}
