package org.huiyi.action.write.namecontributors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.huiyi.action.action.Steering.NameContributors;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Who helps with an action, beside the one accountable party.
@RestController
class NameContributorsEndpoint {
    record Body(
            @NotNull @Size(max = 100) @Schema(example = "[\"initech\"]")
                    List<@NotNull @Id String> contributors) {}

    private final Commands commands;
    private final PolicyOfAction policies;
    private final Acts acts;
    private final Answers answers;

    NameContributorsEndpoint(
            Commands commands, PolicyOfAction policies, Acts acts, Answers answers) {
        this.commands = commands;
        this.policies = policies;
        this.acts = acts;
        this.answers = answers;
    }

    @Operation(summary = "Who helps with an action; the accountable party stays the one")
    @PostMapping("/v1/actions/{id}/contributors")
    @Scope("actions:write")
    @Cites({Rule.R33, Rule.R35, Rule.R46})
    ResponseEntity<Answer> name(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        var command =
                new NameContributors(
                        id, policies.version(id), body.contributors(), acts.now(caller));
        return answers.ok(id, commands.send(command, conditions));
    }
}
