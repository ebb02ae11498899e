package org.huiyi.action.write.settlecontest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huiyi.action.action.Steering.SettleContest;
import org.huiyi.action.write.PolicyOfAction;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The organiser decides on a contest: the party is released, or has to carry the action out.
@RestController
class SettleContestEndpoint {
    record Body(
            @NotNull @Schema(description = "true releases the party", example = "false")
                    Boolean upheld,
            @Nullable @Size(max = 4000) @Schema(example = "The plan stays with Globex")
                    String outcome) {}

    private final Commands commands;
    private final PolicyOfAction policies;
    private final Acts acts;
    private final Answers answers;

    SettleContestEndpoint(Commands commands, PolicyOfAction policies, Acts acts, Answers answers) {
        this.commands = commands;
        this.policies = policies;
        this.acts = acts;
        this.answers = answers;
    }

    @Operation(summary = "The organiser decides on a contest")
    @PostMapping("/v1/actions/{id}/settlement")
    @Scope("actions:write")
    @Cites({Rule.R35, Rule.R46})
    ResponseEntity<Answer> settle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        var command =
                new SettleContest(
                        id, policies.version(id), body.upheld(), body.outcome(), acts.now(caller));
        return answers.ok(id, commands.send(command, conditions));
    }
}
