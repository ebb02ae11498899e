package org.huiyi.meeting.write.handoutmaterial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.material.MaterialCommand.HandOutMaterial;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MaterialDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Id;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Paper that was given to somebody on site.
@RestController
class HandOutMaterialEndpoint {
    /// @param receiver the person who took it
    record HandOut(
            @Id @Nullable String partyId,
            @Id @Nullable String receiver,
            @PastOrPresent @Nullable Instant occurredAt,
            @Size(max = Limits.TEXT) @Nullable String reason) {}

    private final MaterialDesk desk;
    private final Answers answers;

    HandOutMaterialEndpoint(MaterialDesk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @PostMapping("/v1/meetings/{id}/materials/{materialId}/hand-outs")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R16, Rule.R18})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable String materialId,
            @Valid @RequestBody HandOut body,
            Caller caller,
            Conditions conditions) {
        var receipt =
                desk.take(
                        new Request(id, caller, conditions),
                        new Told(body.occurredAt(), body.reason()),
                        (facts, act, policy) ->
                                new HandOutMaterial(
                                        id,
                                        materialId,
                                        facts,
                                        body.partyId(),
                                        body.receiver(),
                                        act,
                                        policy));
        return answers.ok(materialId, receipt);
    }
}
