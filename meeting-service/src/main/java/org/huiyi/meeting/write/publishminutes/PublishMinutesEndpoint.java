package org.huiyi.meeting.write.publishminutes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.minutes.MinutesCommand.PublishMinutes;
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

/// Publishes the draft as it stands.
@RestController
final class PublishMinutesEndpoint {
    /// @param lateReason needed once the due time has passed
    record Body(@Size(max = Limits.TEXT) @Nullable String lateReason) {}

    private final MinutesDesk desk;

    PublishMinutesEndpoint(MinutesDesk desk) {
        this.desk = desk;
    }

    @PostMapping({
        "/v1/meetings/{id}/minutes/publication",
        "/v1/meetings/{id}/sessions/{session}/minutes/publication"
    })
    @Scope("minutes:publish")
    @Cites({Rule.R26, Rule.R27, Rule.R30, Rule.R33, Rule.R34, Rule.R38})
    ResponseEntity<Answer> publish(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable Integer session,
            @Valid @RequestBody(required = false) @Nullable Body body,
            Caller caller,
            Conditions conditions) {
        var lateReason = body == null ? null : body.lateReason();
        return desk.take(
                new Request(id, session, caller, conditions),
                (facts, act, policy) -> new PublishMinutes(id, facts, lateReason, act, policy));
    }
}
