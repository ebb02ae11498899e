package org.huiyi.meeting.write.consenttooutcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.UncoveredCaseCommand.ConsentToOutcome;
import org.huiyi.meeting.write.Limits;
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

/// Records a party's own word on the outcome of an uncovered case. The last one that was missing settles it.
@RestController
class ConsentToOutcomeEndpoint {
    record Body(@NotNull Boolean agrees, @Size(max = Limits.TEXT) @Nullable String note) {}

    private final MeetingDesk desk;

    ConsentToOutcomeEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/uncovered-cases/{n}/consents")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R08, Rule.R59})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable int n,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.NOTHING,
                (act, policy) ->
                        new ConsentToOutcome(id, act, policy, n, body.agrees(), body.note()));
    }
}
