package org.huiyi.meeting.write.resolveincident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.IncidentCommand.ResolveIncident;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Asked;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Says what was done about an incident.
@RestController
class ResolveIncidentEndpoint {
    record Body(
            @Asked(Rule.R28) @Size(max = Limits.TEXT) @Nullable String action,
            @PastOrPresent @Nullable Instant occurredAt,
            @Size(max = Limits.TEXT) @Nullable String reason) {}

    private final MeetingDesk desk;

    ResolveIncidentEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/incidents/{n}/resolution")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R23, Rule.R28})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable int n,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                new Told(body.occurredAt(), body.reason()),
                (act, policy) -> new ResolveIncident(id, act, policy, n, body.action()));
    }
}
