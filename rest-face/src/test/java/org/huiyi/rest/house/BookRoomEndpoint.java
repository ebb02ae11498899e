package org.huiyi.rest.house;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Receipt;
import org.huiyi.rest.Answer;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Asked;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Creates;
import org.huiyi.rest.Id;
import org.huiyi.rest.NewIds;
import org.huiyi.rest.Scope;
import org.huiyi.rest.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Makes a thing with an id.
@RestController
final class BookRoomEndpoint {
    private final Answers answers;

    BookRoomEndpoint(Answers answers) {
        this.answers = answers;
    }

    enum Kind {
        SMALL,
        LARGE
    }

    record Guest(@Id @Nullable String partyId, @Nullable Integer seats) {}

    @Span(from = "startsAt", to = "endsAt")
    record Body(
            @Asked(Rule.R12) @Size(max = 10) @Nullable String title,
            @Nullable Kind kind,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable Duration lasts,
            @Nullable ZoneId zone,
            @Nullable Boolean locked,
            @Nullable List<@Valid Guest> guests) {}

    @Creates("/v1/rooms/room_1")
    @PostMapping("/v1/rooms")
    @Scope("rooms:write")
    @Cites({Rule.R12, Rule.R51})
    ResponseEntity<Answer> book(
            Caller caller, Conditions conditions, @Valid @RequestBody Body body) {
        String id = NewIds.next("room_", caller, conditions);
        var at = Instant.parse("2026-11-23T08:00:00.123456Z");
        var recorded = List.of(new Receipt.Recorded("e-1", "room.RoomBooked", at, at));
        var finding = Finding.flag(Rule.R13, "crowded", "4", "PT24H");
        return answers.created(
                id, new Receipt(id, 1, recorded, List.of(finding)), "/v1/rooms/" + id);
    }
}
