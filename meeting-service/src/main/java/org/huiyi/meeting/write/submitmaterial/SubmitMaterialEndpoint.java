package org.huiyi.meeting.write.submitmaterial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.material.MaterialCommand.SubmitMaterial;
import org.huiyi.meeting.write.MaterialDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Answers a request with material that the party has handed in.
@RestController
class SubmitMaterialEndpoint {
    record Submission(@NotBlank @Size(max = 100) String materialId) {}

    private final MaterialDesk desk;
    private final Answers answers;

    SubmitMaterialEndpoint(MaterialDesk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @PostMapping("/v1/meetings/{id}/material-requests/{n}/submission")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R43})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable int n,
            @Valid @RequestBody Submission body,
            Caller caller,
            Conditions conditions) {
        var receipt =
                desk.take(
                        new Request(id, caller, conditions),
                        Told.NOTHING,
                        (facts, act, policy) ->
                                new SubmitMaterial(id, n, facts, body.materialId(), act, policy));
        return answers.ok(id, receipt);
    }
}
