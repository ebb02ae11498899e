package org.huiyi.meeting.read.materials;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.content.Contents;
import org.huiyi.meeting.door.Door;
import org.huiyi.meeting.door.Register;
import org.huiyi.meeting.door.Wish;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.huiyi.meeting.law.CirculationAmongParties;
import org.huiyi.meeting.law.MeetingRefusal;
import org.huiyi.meeting.material.Document;
import org.huiyi.meeting.material.Material;
import org.huiyi.meeting.material.Version;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/// The content of a version, the latest if none is named. Who reads is on record before the first byte
/// leaves; what is damaged is never given whole.
@RestController
class MaterialContentEndpoint {
    private final Histories histories;
    private final MaterialsOfMeetings materials;
    private final Contents contents;
    private final Door door;
    private final Register register;
    private final Clock clock;

    MaterialContentEndpoint(
            Histories histories,
            MaterialsOfMeetings materials,
            Contents contents,
            Door door,
            Register register,
            Clock clock) {
        this.histories = histories;
        this.materials = materials;
        this.contents = contents;
        this.door = door;
        this.register = register;
        this.clock = clock;
    }

    @ApiResponse(
            responseCode = "200",
            description = "The bytes as they were handed in, of the type they were handed in as.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/v1/meetings/{id}/materials/{materialId}/content")
    @Scope("meetings:read")
    @Cites({Rule.R54, Rule.R55})
    @Nullable ResponseEntity<Resource> read(
            @PathVariable String id,
            @PathVariable String materialId,
            @RequestParam(required = false) @Nullable Integer version,
            Caller caller,
            WebRequest web)
            throws IOException {
        Registered meeting = meeting(id, caller);
        Material material =
                materials.of(id).state().find(materialId).orElseThrow(NotFoundException::new);
        Version wanted = version(material, version);
        int item = material.item(meeting.plan().agenda());
        var wish = new Wish(meeting, caller.actor(), materialId, item, clock.instant());
        door.admit(wish, bar(wish, material, wanted));
        return web.checkNotModified(wanted.document().sha256()) ? null : give(wish, wanted);
    }

    private static Version version(Material material, @Nullable Integer number) {
        return number == null
                ? material.latest()
                : material.version(number).orElseThrow(NotFoundException::new);
    }

    /// Whoever handed a version in has it already; what else is sensitive takes an agreement.
    private Optional<MeetingRefusal> bar(Wish wish, Material material, Version version) {
        return version.partyId().equals(wish.actor().party())
                ? CirculationAmongParties.bar(wish.meeting().plan(), wish.actor())
                : door.bar(wish, material.classification());
    }

    private ResponseEntity<Resource> give(Wish wish, Version version) throws IOException {
        Document document = version.document();
        InputStream content = contents.open(document.sha256(), document.size());
        try {
            register.read(wish, version.number(), document.sha256());
        } catch (RuntimeException e) {
            content.close();
            throw e;
        }
        return ResponseEntity.ok()
                .eTag(document.sha256())
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(document))
                .header("Repr-Digest", "sha-256=:" + base64(document.sha256()) + ":")
                .body(new InputStreamResource(content));
    }

    private static String attachment(Document document) {
        return ContentDisposition.attachment()
                .filename(document.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static String base64(String sha256) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
    }

    private Registered meeting(String id, Caller caller) {
        if (histories.fold(MeetingDecider.INSTANCE, id).state() instanceof Registered meeting
                && meeting.plan().concerns(caller.actor())) {
            return meeting;
        }
        throw new NotFoundException();
    }
}
