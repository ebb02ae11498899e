package org.huiyi.meeting.write.delegatepowers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.Power;
import org.huiyi.meeting.meeting.PreparationCommand.DelegatePowers;
import org.huiyi.meeting.write.Limits;
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

/// Says what a party or a person may do for the organiser from now on, all that they may.
@RestController
class DelegatePowersEndpoint {
    record Body(
            @Size(max = Limits.LIST) @Nullable List<Power> powers,
            @Size(max = Limits.TEXT) @Nullable String reason) {
        List<Power> given() {
            return powers == null ? List.of() : powers;
        }
    }

    private final MeetingDesk desk;

    DelegatePowersEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PutMapping("/v1/meetings/{id}/delegations/{delegate}")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R38})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable @Id String delegate,
            @Valid @RequestBody Body body,
            Caller caller,
            @IfMatch Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.because(body.reason()),
                (act, policy) -> new DelegatePowers(id, act, policy, delegate, body.given()));
    }
}
