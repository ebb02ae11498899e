package org.huiyi.meeting.write.returnmaterial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.material.MaterialCommand.ReturnMaterial;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MaterialDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
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

/// Sends wrong or incomplete material back; it is owed again.
@RestController
class ReturnMaterialEndpoint {
    /// @param dueAt by when it is owed again; left out, the due time stays
    record Return(@Size(max = Limits.TEXT) @Nullable String reason, @Nullable Instant dueAt) {
        /// To the microsecond, as everything is kept.
        @Nullable Instant due() {
            return dueAt == null ? null : dueAt.truncatedTo(ChronoUnit.MICROS);
        }
    }

    private final MaterialDesk desk;
    private final Answers answers;

    ReturnMaterialEndpoint(MaterialDesk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @PostMapping("/v1/meetings/{id}/material-requests/{n}/return")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R38, Rule.R43})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable int n,
            @Valid @RequestBody Return body,
            Caller caller,
            Conditions conditions) {
        var receipt =
                desk.take(
                        new Request(id, caller, conditions),
                        Told.because(body.reason()),
                        (facts, act, policy) ->
                                new ReturnMaterial(id, n, facts, body.due(), act, policy));
        return answers.ok(id, receipt);
    }
}
