package org.huiyi.meeting.write.statenomaterial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.material.MaterialCommand.StateNoMaterial;
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

/// States that the meeting needs no material, and why.
@RestController
class StateNoMaterialEndpoint {
    record NoMaterial(@Size(max = Limits.TEXT) @Nullable String reason) {}

    private final MaterialDesk desk;
    private final Answers answers;

    StateNoMaterialEndpoint(MaterialDesk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @PostMapping("/v1/meetings/{id}/no-material")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R15, Rule.R38})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody(required = false) @Nullable NoMaterial body,
            Caller caller,
            Conditions conditions) {
        var receipt =
                desk.take(
                        new Request(id, caller, conditions),
                        Told.because(body == null ? null : body.reason()),
                        (facts, act, policy) -> new StateNoMaterial(id, facts, act, policy));
        return answers.ok(id, receipt);
    }
}
