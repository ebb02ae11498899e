package org.huiyi.action.write.acceptaction;

import io.swagger.v3.oas.annotations.Operation;
import org.huiyi.action.action.ActionCommand.AcceptAction;
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
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whoever owes an action takes it on.
@RestController
class AcceptActionEndpoint {
    private final Commands commands;
    private final PolicyOfAction policies;
    private final Acts acts;
    private final Answers answers;

    AcceptActionEndpoint(Commands commands, PolicyOfAction policies, Acts acts, Answers answers) {
        this.commands = commands;
        this.policies = policies;
        this.acts = acts;
        this.answers = answers;
    }

    @Operation(summary = "Whoever owes an action takes it on")
    @PostMapping("/v1/actions/{id}/acceptance")
    @Scope("actions:write")
    @Cites({Rule.R35, Rule.R46})
    ResponseEntity<Answer> accept(@PathVariable String id, Caller caller, Conditions conditions) {
        var command = new AcceptAction(id, policies.version(id), acts.now(caller));
        return answers.ok(id, commands.send(command, conditions));
    }
}
