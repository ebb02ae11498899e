package org.huiyi.meeting.write.answerobjection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.minutes.MinutesCommand.AnswerObjection;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MinutesDesk;
import org.huiyi.meeting.write.MinutesDesk.Request;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The organiser's answer to an objection; it stands beside it and is given once.
@RestController
final class AnswerObjectionEndpoint {
    record Body(@NotBlank @Size(max = Limits.TEXT) String text) {}

    private final MinutesDesk desk;

    AnswerObjectionEndpoint(MinutesDesk desk) {
        this.desk = desk;
    }

    @PostMapping({
        "/v1/meetings/{id}/minutes/objections/{n}/answer",
        "/v1/meetings/{id}/sessions/{session}/minutes/objections/{n}/answer"
    })
    @Scope("minutes:publish")
    @Cites({Rule.R32, Rule.R38})
    ResponseEntity<Answer> answer(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable Integer session,
            @PathVariable int n,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, session, caller, conditions),
                (facts, act, policy) ->
                        new AnswerObjection(id, facts, n, body.text(), act, policy));
    }
}
