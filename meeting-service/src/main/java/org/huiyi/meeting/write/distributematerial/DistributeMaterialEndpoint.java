package org.huiyi.meeting.write.distributematerial;

import jakarta.validation.Valid;
import java.io.IOException;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.material.MaterialCommand.DistributeMaterial;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.PaperTray;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Creates;
import org.huiyi.rest.NewIds;
import org.huiyi.rest.Scope;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Hands material in and out to every party.
@RestController
class DistributeMaterialEndpoint {
    private final PaperTray tray;
    private final Answers answers;

    DistributeMaterialEndpoint(PaperTray tray, Answers answers) {
        this.tray = tray;
        this.answers = answers;
    }

    @Creates("/v1/meetings/mtg_01/materials/mat_01")
    @PostMapping(
            path = "/v1/meetings/{id}/materials",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R15, Rule.R17, Rule.R18, Rule.R43})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @RequestPart("file") MultipartFile file,
            @Valid @RequestPart("metadata") MaterialBody metadata,
            Caller caller,
            Conditions conditions)
            throws IOException {
        String material = NewIds.next("mat_", caller, conditions);
        var receipt =
                tray.take(
                        new Request(id, caller, conditions),
                        file,
                        (document, facts, act, policy) ->
                                new DistributeMaterial(
                                        id,
                                        material,
                                        facts,
                                        metadata.title(),
                                        metadata.classification(),
                                        metadata.agendaItem(),
                                        metadata.paper(document, caller.actor().sub()),
                                        act,
                                        policy));
        return answers.created(material, receipt, "/v1/meetings/" + id + "/materials/" + material);
    }
}
