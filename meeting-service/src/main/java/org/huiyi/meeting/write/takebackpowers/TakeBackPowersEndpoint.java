package org.huiyi.meeting.write.takebackpowers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.PreparationCommand.TakeBackPowers;
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

/// Takes back every power that a party or a person was given. The reason comes as a parameter or in a body.
@RestController
class TakeBackPowersEndpoint {
    private final MeetingDesk desk;

    TakeBackPowersEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @DeleteMapping("/v1/meetings/{id}/delegations/{delegate}")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R38})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable @Id String delegate,
            @RequestParam(required = false) @Size(max = Limits.TEXT) @Nullable String reason,
            @Valid @RequestBody(required = false) @Nullable Told told,
            Caller caller,
            @IfMatch Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                told == null ? Told.because(reason) : told,
                (act, policy) -> new TakeBackPowers(id, act, policy, delegate));
    }
}
