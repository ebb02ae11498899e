package org.huiyi.meeting.write.reclassify;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.door.Exposure;
import org.huiyi.meeting.meeting.Classification;
import org.huiyi.meeting.meeting.ConfidentialityCommand.Reclassify;
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

/// Classifies a meeting anew: from then on access is judged by that, and who has seen it already is listed.
@RestController
class ReclassifyEndpoint {
    record Body(
            @Nullable Classification classification,
            @Size(max = Limits.TEXT) @Nullable String reason) {}

    private final MeetingDesk desk;
    private final Exposure exposure;

    ReclassifyEndpoint(MeetingDesk desk, Exposure exposure) {
        this.desk = desk;
        this.exposure = exposure;
    }

    @PostMapping("/v1/meetings/{id}/classification")
    @Scope("meetings:write")
    @Cites({Rule.R38, Rule.R54})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Body body,
            Caller caller,
            Conditions conditions) {
        var facts = exposure.of(id);
        return desk.take(
                new Request(id, caller, conditions),
                Told.because(body.reason()),
                (act, policy) ->
                        new Reclassify(
                                id,
                                act,
                                policy,
                                body.classification(),
                                facts.given(),
                                facts.agreements()));
    }
}
