package org.huiyi.action.write.checkprogress;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.huiyi.action.action.ActionCommand.CheckProgress;
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

/// The organiser looks at an action and writes down what was seen.
@RestController
class CheckProgressEndpoint {
    record Body(
            @Nullable @Size(max = 4000) @Schema(example = "On its way, the data is missing")
                    String note) {}

    private final Commands commands;
    private final PolicyOfAction policies;
    private final Acts acts;
    private final Answers answers;

    CheckProgressEndpoint(Commands commands, PolicyOfAction policies, Acts acts, Answers answers) {
        this.commands = commands;
        this.policies = policies;
        this.acts = acts;
        this.answers = answers;
    }

    @Operation(summary = "The organiser looks at an action and writes down what was seen")
    @PostMapping("/v1/actions/{id}/checks")
    @Scope("actions:write")
    @Cites({Rule.R34, Rule.R35})
    ResponseEntity<Answer> check(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        var command = new CheckProgress(id, policies.version(id), body.note(), acts.now(caller));
        return answers.ok(id, commands.send(command, conditions));
    }
}
