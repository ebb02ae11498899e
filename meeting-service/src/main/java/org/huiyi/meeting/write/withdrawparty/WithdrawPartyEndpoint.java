package org.huiyi.meeting.write.withdrawparty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.PlanCommand.WithdrawParty;
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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Takes a party off the meeting; what happened with it stays. The reason comes as a parameter or in a body.
@RestController
class WithdrawPartyEndpoint {
    private final MeetingDesk desk;

    WithdrawPartyEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @DeleteMapping("/v1/meetings/{id}/parties/{partyId}")
    @Scope("meetings:write")
    @Cites({Rule.R01, Rule.R02, Rule.R08, Rule.R19, Rule.R38})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable @Id String partyId,
            @RequestParam(required = false) @Size(max = Limits.TEXT) @Nullable String reason,
            @Valid @RequestBody(required = false) @Nullable Told told,
            Caller caller,
            @IfMatch Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                told == null ? Told.because(reason) : told,
                (act, policy) -> new WithdrawParty(id, act, policy, partyId));
    }
}
