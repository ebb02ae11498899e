package org.huiyi.meeting.write.settleuncoveredcase;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.UncoveredCase.Consent;
import org.huiyi.meeting.meeting.UncoveredCaseCommand.SettleUncoveredCase;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Asked;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Id;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// What was proposed for an uncovered case, and which of the parties consulted agree. Only if all do, it is
/// settled.
@RestController
class SettleUncoveredCaseEndpoint {
    record OutcomeBody(
            @Asked(Rule.R59) @Size(max = Limits.TEXT) @Nullable String outcome,
            @Size(max = Limits.LIST) @Nullable List<@Valid ConsentBody> consents) {
        List<Consent> given() {
            return requireNonNullElse(consents, List.<ConsentBody>of()).stream()
                    .map(c -> new Consent(c.partyId(), c.agrees()))
                    .toList();
        }
    }

    record ConsentBody(@NotNull @Id String partyId, @NotNull Boolean agrees) {}

    private final MeetingDesk desk;

    SettleUncoveredCaseEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/uncovered-cases/{n}/outcome")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R38, Rule.R59})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable int n,
            @Valid @RequestBody OutcomeBody body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.NOTHING,
                (act, policy) ->
                        new SettleUncoveredCase(id, act, policy, n, body.outcome(), body.given()));
    }
}
