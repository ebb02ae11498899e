package org.huiyi.action.write.recordtold;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huiyi.action.action.Steering.RecordTold;
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

/// The organiser puts on record that a party was told of its action in another way than by mail.
@RestController
class RecordToldEndpoint {
    enum Channel {
        PHONE,
        VIDEO,
        IN_PERSON,
        LETTER,
        CHAT
    }

    record Body(
            @NotNull @Schema(example = "PHONE") Channel channel,
            @Nullable
                    @Size(max = 4000)
                    @Schema(example = "Told Lee of Globex what is owed and by when")
                    String note) {}

    private final Commands commands;
    private final PolicyOfAction policies;
    private final Acts acts;
    private final Answers answers;

    RecordToldEndpoint(Commands commands, PolicyOfAction policies, Acts acts, Answers answers) {
        this.commands = commands;
        this.policies = policies;
        this.acts = acts;
        this.answers = answers;
    }

    @Operation(summary = "The organiser told the party in another way than by mail")
    @PostMapping("/v1/actions/{id}/told")
    @Scope("actions:write")
    @Cites({Rule.R33, Rule.R35})
    ResponseEntity<Answer> record(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        var command =
                new RecordTold(
                        id,
                        policies.version(id),
                        body.channel().name(),
                        body.note(),
                        null,
                        null,
                        acts.now(caller));
        return answers.ok(id, commands.send(command, conditions));
    }
}
