package org.huiyi.meeting.write.definepurpose;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.PlanCommand.DefinePurpose;
import org.huiyi.meeting.meeting.Purpose;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.SmartBody;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Asked;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.IfMatch;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Says anew what the meeting is for.
@RestController
class DefinePurposeEndpoint {
    /// @param topics may be left out; they then stay as they are
    record Body(
            @Asked(Rule.R04) @Size(max = Limits.TEXT) @Nullable String statement,
            @Size(max = Limits.TEXT) @Nullable String successMeasure,
            @Valid @Nullable SmartBody smart,
            @Size(max = Limits.LIST) @Nullable List<@Size(max = Limits.LINE) String> topics,
            @Size(max = Limits.TEXT) @Nullable String reason) {
        Purpose purpose() {
            return new Purpose(
                    Objects.requireNonNullElse(statement, ""),
                    successMeasure,
                    smart == null ? null : smart.smart());
        }
    }

    private final MeetingDesk desk;

    DefinePurposeEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PutMapping("/v1/meetings/{id}/purpose")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R04, Rule.R05, Rule.R06, Rule.R38, Rule.R53})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            @IfMatch Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.because(body.reason()),
                (act, policy) -> new DefinePurpose(id, act, policy, body.purpose(), body.topics()));
    }
}
