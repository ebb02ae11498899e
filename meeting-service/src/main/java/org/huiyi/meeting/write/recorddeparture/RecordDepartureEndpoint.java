package org.huiyi.meeting.write.recorddeparture;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.person.PersonCommand.RecordDeparture;
import org.huiyi.meeting.write.Limits;
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

/// Somebody left their organisation. What meetings count on them for is nobody's from then on.
@RestController
class RecordDepartureEndpoint {
    record Body(
            @PastOrPresent @Nullable Instant occurredAt,
            @Size(max = Limits.TEXT) @Nullable String reason) {}

    private final Commands commands;
    private final PoliciesInForce policies;
    private final Acts acts;
    private final Answers answers;

    RecordDepartureEndpoint(
            Commands commands, PoliciesInForce policies, Acts acts, Answers answers) {
        this.commands = commands;
        this.policies = policies;
        this.acts = acts;
        this.answers = answers;
    }

    @PostMapping("/v1/persons/{id}/departure")
    @Scope("privacy:write")
    @Cites(Rule.R10)
    ResponseEntity<Answer> record(
            @Id @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable Body body,
            Caller caller,
            Conditions conditions) {
        var told = body == null ? new Body(null, null) : body;
        var act = acts.at(caller, told.occurredAt(), told.reason());
        var policy = policies.ofHouse(act.receivedAt()).version();
        return answers.ok(id, commands.send(new RecordDeparture(id, act, policy), conditions));
    }
}
