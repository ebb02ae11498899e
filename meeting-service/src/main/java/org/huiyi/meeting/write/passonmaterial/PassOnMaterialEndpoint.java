package org.huiyi.meeting.write.passonmaterial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.material.Channel;
import org.huiyi.meeting.material.MaterialCommand.PassOnMaterial;
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

/// The latest version goes by another channel too, after a bounce for instance.
@RestController
class PassOnMaterialEndpoint {
    record PassingOn(@NotNull Channel channel) {}

    private final MaterialDesk desk;
    private final Answers answers;

    PassOnMaterialEndpoint(MaterialDesk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @PostMapping("/v1/meetings/{id}/materials/{materialId}/distributions")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R15, Rule.R16, Rule.R18})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable String materialId,
            @Valid @RequestBody PassingOn body,
            Caller caller,
            Conditions conditions) {
        var receipt =
                desk.take(
                        new Request(id, caller, conditions),
                        Told.NOTHING,
                        (facts, act, policy) ->
                                new PassOnMaterial(
                                        id, materialId, facts, body.channel(), act, policy));
        return answers.ok(materialId, receipt);
    }
}
