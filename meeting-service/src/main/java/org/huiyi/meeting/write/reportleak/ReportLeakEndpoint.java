package org.huiyi.meeting.write.reportleak;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.ConfidentialityCommand.ReportLeak;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
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

/// Reports that something of a meeting got out.
@RestController
class ReportLeakEndpoint {
    /// @param what which document, part or statement
    record Body(
            @Size(max = Limits.TEXT) @Nullable String what,
            @Size(max = Limits.TEXT) @Nullable String description,
            @PastOrPresent @Nullable Instant occurredAt) {}

    private final MeetingDesk desk;

    ReportLeakEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/leaks")
    @Scope("meetings:write")
    @Cites(Rule.R56)
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                new Told(body.occurredAt(), null),
                (act, policy) -> new ReportLeak(id, act, policy, body.what(), body.description()));
    }
}
