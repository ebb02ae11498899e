package org.huiyi.action.write.orphanaction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huiyi.action.action.Steering.OrphanAction;
import org.huiyi.action.write.PolicyOfAction;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
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

/// The party or the organiser notes that the assignee has left, so that the duty does not leave with them.
@RestController
class OrphanActionEndpoint {
    record Body(
            @NotNull @Id @Schema(example = "globex.lead") String personId,
            @Nullable @Size(max = 4000) @Schema(example = "Left the company") String reason) {}

    private final Commands commands;
    private final PolicyOfAction policies;
    private final Acts acts;
    private final Answers answers;

    OrphanActionEndpoint(Commands commands, PolicyOfAction policies, Acts acts, Answers answers) {
        this.commands = commands;
        this.policies = policies;
        this.acts = acts;
        this.answers = answers;
    }

    @Operation(summary = "The assignee has left; the party has to name somebody else")
    @PostMapping("/v1/actions/{id}/departure")
    @Scope("actions:write")
    @Cites({Rule.R33, Rule.R35, Rule.R46})
    ResponseEntity<Answer> orphan(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        var command =
                new OrphanAction(
                        id,
                        policies.version(id),
                        body.personId(),
                        acts.at(caller, null, body.reason()));
        return answers.ok(id, commands.send(command, conditions));
    }
}
