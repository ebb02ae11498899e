package org.huiyi.meeting.write.settledisagreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.DisagreementCommand.SettleDisagreement;
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

/// Says what came of a disagreement, and who still disagrees.
@RestController
class SettleDisagreementEndpoint {
    /// @param neutral who settled it where the organiser is a side itself
    record Body(
            @Asked(Rule.R41) @Size(max = Limits.TEXT) @Nullable String outcome,
            @Size(max = Limits.LIST) @Nullable List<@Id String> dissenters,
            @Id @Nullable String neutral) {
        List<String> stillDisagreeing() {
            return dissenters == null ? List.of() : dissenters;
        }
    }

    private final MeetingDesk desk;

    SettleDisagreementEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/disagreements/{n}/outcome")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R38, Rule.R41, Rule.R46})
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
                        new SettleDisagreement(
                                id,
                                act,
                                policy,
                                n,
                                body.outcome(),
                                body.stillDisagreeing(),
                                body.neutral()));
    }
}
