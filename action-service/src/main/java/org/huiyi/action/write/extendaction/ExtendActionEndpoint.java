package org.huiyi.action.write.extendaction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huiyi.action.action.ActionCommand.ExtendAction;
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

/// The organiser gives more time.
@RestController
class ExtendActionEndpoint {
    record Body(
            @NotNull @Schema(example = "2026-12-07T09:00:00Z") Instant dueAt,
            @Nullable @Size(max = 4000) @Schema(example = "The data came late") String reason) {}

    private final Commands commands;
    private final PolicyOfAction policies;
    private final Acts acts;
    private final Answers answers;

    ExtendActionEndpoint(Commands commands, PolicyOfAction policies, Acts acts, Answers answers) {
        this.commands = commands;
        this.policies = policies;
        this.acts = acts;
        this.answers = answers;
    }

    @Operation(summary = "The organiser gives more time")
    @PostMapping("/v1/actions/{id}/extension")
    @Scope("actions:write")
    @Cites({Rule.R33, Rule.R34, Rule.R35})
    ResponseEntity<Answer> extend(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        var command =
                new ExtendAction(
                        id,
                        policies.version(id),
                        body.dueAt().truncatedTo(ChronoUnit.MICROS),
                        acts.at(caller, null, body.reason()));
        return answers.ok(id, commands.send(command, conditions));
    }
}
