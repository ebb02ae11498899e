package org.huiyi.action.write.disposeofaction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.huiyi.action.action.Disposition;
import org.huiyi.action.action.Steering.DisposeOfAction;
import org.huiyi.action.write.PolicyOfAction;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.MalformedException;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The organiser gives an action up, because something took its place or because it cannot be done.
@RestController
class DisposeOfActionEndpoint {
    /// @param by the action or meeting that takes its place
    record Body(
            @NotNull @Schema(example = "SUPERSEDED") Disposition status,
            @Nullable @Size(max = 4000) @Schema(example = "Decided anew in November") String reason,
            @Nullable
                    @Pattern(regexp = "(act|mtg)_[0-9A-Za-z_-]{1,64}")
                    @Schema(example = "mtg_0k3v2c8f6d1r9s5t7w4x2z8b6n")
                    String by) {}

    private final Commands commands;
    private final PolicyOfAction policies;
    private final Acts acts;
    private final Answers answers;

    DisposeOfActionEndpoint(
            Commands commands, PolicyOfAction policies, Acts acts, Answers answers) {
        this.commands = commands;
        this.policies = policies;
        this.acts = acts;
        this.answers = answers;
    }

    @Operation(summary = "The organiser gives an action up")
    @PostMapping("/v1/actions/{id}/disposition")
    @Scope("actions:write")
    @Cites({Rule.R35})
    ResponseEntity<Answer> dispose(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        if (id.equals(body.by())) {
            throw new MalformedException("by", "itself");
        }
        var command =
                new DisposeOfAction(
                        id,
                        policies.version(id),
                        body.status(),
                        body.by(),
                        acts.at(caller, null, body.reason()));
        return answers.ok(id, commands.send(command, conditions));
    }
}
