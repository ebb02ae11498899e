package org.huiyi.meeting.write.revisematerial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.meeting.material.Channel;
import org.huiyi.meeting.material.Document;
import org.huiyi.meeting.material.MaterialCommand.Paper;
import org.huiyi.meeting.material.MaterialCommand.ReviseMaterial;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.PaperTray;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.JsonPart;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// Hands out another version to everybody again; the one before stays readable.
@RestController
class ReviseMaterialEndpoint {
    /// @param request the number of the request it answers
    @JsonPart
    record RevisionBody(
            @Nullable Channel channel,
            @Size(max = Limits.TEXT) @Nullable String summary,
            @Nullable Integer request) {
        static final RevisionBody NOTHING = new RevisionBody(null, null, null);

        Paper paper(Document document, String author) {
            return new Paper(
                    document,
                    channel == null ? Channel.EMAIL : channel,
                    summary == null || summary.isBlank() ? null : Personal.of(author, summary),
                    request);
        }
    }

    private final PaperTray tray;
    private final Answers answers;

    ReviseMaterialEndpoint(PaperTray tray, Answers answers) {
        this.tray = tray;
        this.answers = answers;
    }

    @PostMapping(
            path = "/v1/meetings/{id}/materials/{materialId}/versions",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R15, Rule.R17, Rule.R18, Rule.R43})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @PathVariable String materialId,
            @RequestPart("file") MultipartFile file,
            @Valid @RequestPart(name = "metadata", required = false)
                    @Nullable RevisionBody metadata,
            Caller caller,
            Conditions conditions)
            throws IOException {
        var body = metadata == null ? RevisionBody.NOTHING : metadata;
        var receipt =
                tray.take(
                        new Request(id, caller, conditions),
                        file,
                        (document, facts, act, policy) ->
                                new ReviseMaterial(
                                        id,
                                        materialId,
                                        facts,
                                        body.paper(document, caller.actor().sub()),
                                        act,
                                        policy));
        return answers.ok(materialId, receipt);
    }
}
