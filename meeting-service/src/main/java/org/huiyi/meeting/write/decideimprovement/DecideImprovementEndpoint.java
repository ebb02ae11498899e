package org.huiyi.meeting.write.decideimprovement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.meeting.ImprovementCommand.DecideImprovement;
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

/// Says whether this meeting does better what an earlier one of the series would.
@RestController
class DecideImprovementEndpoint {
    record AdoptionBody(
            @NotNull Boolean adopted, @Size(max = Limits.TEXT) @Nullable String reason) {}

    private final MeetingDesk desk;

    DecideImprovementEndpoint(MeetingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/v1/meetings/{id}/improvements/{n}/adoption")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R37, Rule.R38})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable int n,
            @Valid @RequestBody AdoptionBody body,
            Caller caller,
            Conditions conditions) {
        return desk.take(
                new Request(id, caller, conditions),
                Told.because(body.reason()),
                (act, policy) -> new DecideImprovement(id, act, policy, n, body.adopted()));
    }
}
