package org.huiyi.meeting.write.objecttominutes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.minutes.MinutesCommand.ObjectToMinutes;
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

/// A party's disagreement with published minutes, attached to them.
@RestController
final class ObjectToMinutesEndpoint {
    record Body(@NotBlank @Size(max = Limits.TEXT) String text) {}

    private final MinutesDesk desk;

    ObjectToMinutesEndpoint(MinutesDesk desk) {
        this.desk = desk;
    }

    @PostMapping({
        "/v1/meetings/{id}/minutes/objections",
        "/v1/meetings/{id}/sessions/{session}/minutes/objections"
    })
    @Scope("meetings:write")
    @Cites(Rule.R32)
    ResponseEntity<Answer> object(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable Integer session,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, session, caller, conditions),
                (facts, act, policy) -> new ObjectToMinutes(id, facts, body.text(), act, policy));
    }
}
