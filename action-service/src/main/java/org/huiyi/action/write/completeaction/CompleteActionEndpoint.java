package org.huiyi.action.write.completeaction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.huiyi.action.action.ActionCommand.Claim;
import org.huiyi.action.action.ActionCommand.CompleteAction;
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

/// Whoever owes an action claims that it is done.
@RestController
class CompleteActionEndpoint {
    /// @param percent below 100 claims a part, with what remains
    record Body(
            @Nullable
                    @Size(max = 4000)
                    @Schema(example = "The plan, at https://files.example/plan.pdf")
                    String evidence,
            @Nullable @Min(0) @Max(100) @Schema(example = "100") Integer percent,
            @Nullable @Size(max = 4000) @Schema(example = "The annex is missing")
                    String remaining) {
        Claim claim() {
            return new Claim(evidence, percent, remaining);
        }
    }

    private final Commands commands;
    private final PolicyOfAction policies;
    private final Acts acts;
    private final Answers answers;

    CompleteActionEndpoint(Commands commands, PolicyOfAction policies, Acts acts, Answers answers) {
        this.commands = commands;
        this.policies = policies;
        this.acts = acts;
        this.answers = answers;
    }

    @Operation(summary = "Whoever owes an action claims that it is done")
    @PostMapping("/v1/actions/{id}/completion")
    @Scope("actions:write")
    @Cites({Rule.R35, Rule.R46})
    ResponseEntity<Answer> complete(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        var command = new CompleteAction(id, policies.version(id), body.claim(), acts.now(caller));
        return answers.ok(id, commands.send(command, conditions));
    }
}
