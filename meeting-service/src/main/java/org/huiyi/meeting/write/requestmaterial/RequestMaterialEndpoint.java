package org.huiyi.meeting.write.requestmaterial;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Receipt;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.huiyi.meeting.material.MaterialCommand.RequestMaterial;
import org.huiyi.meeting.material.PreparationEvent.MaterialRequested;
import org.huiyi.meeting.write.Limits;
import org.huiyi.meeting.write.MaterialDesk;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.huiyi.meeting.write.Told;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Creates;
import org.huiyi.rest.Id;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Asks a party for material by a time. The request's number is the answer's id.
@RestController
class RequestMaterialEndpoint {
    record Asking(
            @Id @Nullable String partyId,
            @Size(max = Limits.LINE) @Nullable String title,
            @Nullable Instant dueAt) {
        /// As exactly as the history keeps it.
        @Nullable Instant due() {
            return dueAt == null ? null : dueAt.truncatedTo(ChronoUnit.MICROS);
        }
    }

    private final MaterialDesk desk;
    private final MaterialsOfMeetings materials;
    private final Answers answers;

    RequestMaterialEndpoint(MaterialDesk desk, MaterialsOfMeetings materials, Answers answers) {
        this.desk = desk;
        this.materials = materials;
        this.answers = answers;
    }

    @Creates("/v1/meetings/mtg_01/material-requests/1")
    @PostMapping("/v1/meetings/{id}/material-requests")
    @Scope("meetings:write")
    @Cites({Rule.R02, Rule.R38, Rule.R43})
    ResponseEntity<Answer> handle(
            @PathVariable String id,
            @Valid @RequestBody Asking body,
            Caller caller,
            Conditions conditions) {
        var receipt =
                desk.take(
                        new Request(id, caller, conditions),
                        Told.NOTHING,
                        (facts, act, policy) ->
                                new RequestMaterial(
                                        id,
                                        facts,
                                        body.partyId(),
                                        body.title(),
                                        body.due(),
                                        act,
                                        policy));
        String number = numberOf(id, receipt);
        return answers.created(
                number, receipt, "/v1/meetings/" + id + "/material-requests/" + number);
    }

    /// What was recorded knows its number; a dry run has none.
    private String numberOf(String meetingId, Receipt receipt) {
        var ids = receipt.recorded().stream().map(Receipt.Recorded::eventId).toList();
        return materials.of(meetingId).events().stream()
                .filter(event -> ids.contains(event.eventId()))
                .map(event -> event.payload() instanceof MaterialRequested e ? e.number() : 0)
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }
}
