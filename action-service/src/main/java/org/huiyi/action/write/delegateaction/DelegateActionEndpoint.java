package org.huiyi.action.write.delegateaction;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.huiyi.action.action.Steering.DelegateAction;
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

/// The accountable party hands an action to somebody else of its own, and stays accountable.
@RestController
class DelegateActionEndpoint {
    record Body(@Nullable @Valid Assignee assignee) {}

    /// Somebody of the party: `{"person": "globex.guest"}`, `{"department": "Sales"}`, or a person's id
    /// alone.
    record Assignee(
            @Nullable @Id @Schema(example = "globex.guest") String person,
            @Nullable @Size(max = 200) @Schema(example = "Sales") String department) {
        @JsonCreator
        Assignee {}

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Assignee of(String person) {
            return new Assignee(person, null);
        }

        @Nullable String name() {
            return person != null ? person : department;
        }
    }

    private final Commands commands;
    private final PolicyOfAction policies;
    private final Acts acts;
    private final Answers answers;

    DelegateActionEndpoint(Commands commands, PolicyOfAction policies, Acts acts, Answers answers) {
        this.commands = commands;
        this.policies = policies;
        this.acts = acts;
        this.answers = answers;
    }

    @Operation(summary = "The accountable party hands an action to somebody else of its own")
    @PostMapping("/v1/actions/{id}/delegation")
    @Scope("actions:write")
    @Cites({Rule.R33, Rule.R35, Rule.R46})
    ResponseEntity<Answer> delegate(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        var command =
                new DelegateAction(
                        id,
                        policies.version(id),
                        body.assignee() == null ? null : body.assignee().name(),
                        body.assignee() != null && body.assignee().person() != null,
                        acts.now(caller));
        return answers.ok(id, commands.send(command, conditions));
    }
}
