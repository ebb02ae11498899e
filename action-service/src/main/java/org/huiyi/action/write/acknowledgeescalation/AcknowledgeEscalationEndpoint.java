package org.huiyi.action.write.acknowledgeescalation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.huiyi.action.action.Steering.AcknowledgeEscalation;
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

/// The organiser has an escalation before them.
@RestController
class AcknowledgeEscalationEndpoint {
    record Body(@Nullable @Size(max = 4000) @Schema(example = "I have called them") String note) {}

    private final Commands commands;
    private final PolicyOfAction policies;
    private final Acts acts;
    private final Answers answers;

    AcknowledgeEscalationEndpoint(
            Commands commands, PolicyOfAction policies, Acts acts, Answers answers) {
        this.commands = commands;
        this.policies = policies;
        this.acts = acts;
        this.answers = answers;
    }

    @Operation(summary = "The organiser acknowledges an escalation")
    @PostMapping("/v1/actions/{id}/escalations/{n}/acknowledgement")
    @Scope("actions:write")
    @Cites({Rule.R35, Rule.R42})
    ResponseEntity<Answer> acknowledge(
            @PathVariable String id,
            @PathVariable int n,
            @Nullable @Valid @RequestBody(required = false) Body body,
            Caller caller,
            Conditions conditions) {
        var command =
                new AcknowledgeEscalation(
                        id,
                        policies.version(id),
                        n,
                        body == null ? null : body.note(),
                        acts.now(caller));
        return answers.ok(id, commands.send(command, conditions));
    }
}
