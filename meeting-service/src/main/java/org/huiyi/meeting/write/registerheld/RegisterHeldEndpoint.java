package org.huiyi.meeting.write.registerheld;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.SessionCommand.RegisterHeld;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.huiyi.rest.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Tells of a meeting that was over before it was registered.
@RestController
class RegisterHeldEndpoint {
    @Span(from = "startedAt", to = "endedAt")
    record Body(
            @NotNull @PastOrPresent Instant startedAt,
            @NotNull @PastOrPresent Instant endedAt,
            @Size(max = Limits.TEXT) @Nullable String reason) {}

    private final MeetingDesk desk;

    RegisterHeldEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/retroactive")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R25, Rule.R30, Rule.R38})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.because(body.reason()),
                (act, policy) ->
                        new RegisterHeld(id, act, policy, body.startedAt(), body.endedAt()));
    }
}
