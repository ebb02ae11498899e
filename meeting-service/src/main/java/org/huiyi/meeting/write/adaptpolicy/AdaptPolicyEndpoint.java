package org.huiyi.meeting.write.adaptpolicy;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.law.AdaptationOfPolicy;
import org.huiyi.meeting.policy.Parameters;
import org.huiyi.meeting.policy.PolicyCommand.AdaptPolicy;
import org.huiyi.meeting.policy.PolicyScope;
import org.huiyi.meeting.write.Limits;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Asked;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Id;
import org.huiyi.rest.IfMatch;
import org.huiyi.rest.MalformedException;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Scope;
import org.huiyi.rest.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Adapts the policy of the house, of a series or of one meeting.
@RestController
class AdaptPolicyEndpoint {
    /// @param validFrom left out means from now on
    @Span(from = "validFrom", to = "validTo")
    record Body(
            @Nullable Parameters parameters,
            @Nullable Map<Rule, Mode> modes,
            @Asked(Rule.R58) @Size(max = Limits.TEXT) @Nullable String reason,
            @Asked(Rule.R58) @Id @Nullable String approver,
            @Nullable Instant validFrom,
            @Nullable Instant validTo) {
        AdaptPolicy command(Adapting adapting, Act act) {
            return new AdaptPolicy(
                    adapting.scope(),
                    act,
                    adapting.policyVersion(),
                    adapting.standing(),
                    requireNonNullElse(parameters, Parameters.NONE),
                    requireNonNullElse(modes, Map.of()),
                    approver,
                    validFrom,
                    validTo);
        }
    }

    private final Commands commands;
    private final Standings standings;
    private final Acts acts;
    private final Answers answers;

    AdaptPolicyEndpoint(Commands commands, Standings standings, Acts acts, Answers answers) {
        this.commands = commands;
        this.standings = standings;
        this.acts = acts;
        this.answers = answers;
    }

    @PutMapping("/v1/policies/{*scope}")
    @Scope({"policy:write", "policy:house"})
    @Cites({Rule.R38, Rule.R58})
    ResponseEntity<Answer> adapt(
            @PathVariable String scope,
            @Valid @RequestBody Body body,
            Caller caller,
            @IfMatch(required = false) Conditions conditions) {
        requirePossible(body.parameters());
        var wanted = PolicyScope.parse(scope.substring(1)).orElseThrow(NotFoundException::new);
        var act = acts.at(caller, null, body.reason());
        var command = body.command(standings.of(wanted, caller, act.receivedAt()), act);
        return answers.ok(wanted.text(), commands.send(command, conditions));
    }

    private static void requirePossible(@Nullable Parameters parameters) {
        var impossible =
                AdaptationOfPolicy.impossible(requireNonNullElse(parameters, Parameters.NONE))
                        .stream()
                        .map("parameters."::concat)
                        .toList();
        if (!impossible.isEmpty()) {
            throw new MalformedException(impossible, "parameter-bounds");
        }
    }
}
