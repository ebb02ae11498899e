package org.huiyi.meeting.write.proposeoutcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.UncoveredCaseCommand.ProposeOutcome;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Asked;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Puts an outcome of an uncovered case to the parties consulted, each of which then says itself whether it agrees.
@RestController
class ProposeOutcomeEndpoint {
    record ProposalBody(@Asked(Rule.R59) @Size(max = Limits.TEXT) @Nullable String outcome) {}

    private final MeetingDesk desk;

    ProposeOutcomeEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/uncovered-cases/{n}/proposal")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R38, Rule.R59})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable int n,
            @Valid @RequestBody ProposalBody body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.NOTHING,
                (act, policy) -> new ProposeOutcome(id, act, policy, n, body.outcome()));
    }
}
