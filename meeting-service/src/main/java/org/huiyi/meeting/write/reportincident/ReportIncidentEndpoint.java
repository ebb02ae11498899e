package org.huiyi.meeting.write.reportincident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.Incident;
import org.huiyi.meeting.meeting.IncidentCommand.ReportIncident;
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

/// Reports something unforeseen; every party is told.
@RestController
class ReportIncidentEndpoint {
    record Body(
            @Asked(Rule.R28) Incident.@Nullable Kind kind,
            @Asked(Rule.R28) @Size(max = Limits.TEXT) @Nullable String description,
            @Size(max = Limits.TEXT) @Nullable String effect,
            @PastOrPresent @Nullable Instant occurredAt,
            @Size(max = Limits.TEXT) @Nullable String reason) {}

    private final MeetingDesk desk;

    ReportIncidentEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/incidents")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R08, Rule.R28, Rule.R29})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                new Told(body.occurredAt(), body.reason()),
                (act, policy) ->
                        new ReportIncident(
                                id, act, policy, body.kind(), body.description(), body.effect()));
    }
}
