package org.huiyi.rest.house;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Act;
import org.huiyi.eventstore.ConditionFailedException;
import org.huiyi.eventstore.ConditionFailedException.Failure;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.LostRaceException;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.eventstore.StoreUnavailableException;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Id;
import org.huiyi.rest.IfMatch;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// What endpoints do, without a domain: they show what they were given, and throw what they are told to.
@RestController
@Scope("rooms:read")
final class RoomEndpoints {
    private final Acts acts;

    RoomEndpoints(Acts acts) {
        this.acts = acts;
    }

    record Entered(@PastOrPresent @Nullable Instant occurredAt, @Nullable String reason) {}

    @GetMapping(value = "/v1/rooms", produces = MediaType.APPLICATION_JSON_VALUE)
    Page<Paging> list(Paging paging, @RequestParam(required = false) @Nullable Instant from) {
        return new Page<>(List.of(paging), Paging.cursor("room_9|" + from));
    }

    @GetMapping("/v1/callers/{id}")
    Caller caller(Caller caller, @Id @PathVariable String id) {
        return caller;
    }

    @PutMapping("/v1/rooms/{id}/layout")
    Conditions layout(@IfMatch Conditions conditions, @RequestBody Map<String, String> body) {
        return conditions;
    }

    @PutMapping("/v1/policies/{scope}")
    Map<String, Object> policy(
            @IfMatch(required = false) Conditions conditions, @PathVariable String scope) {
        return Map.of("scope", scope, "conditions", conditions);
    }

    @PostMapping("/v1/rooms/{id}/arrivals")
    Act enter(Caller caller, Conditions conditions, @Valid @RequestBody Entered body) {
        return acts.at(caller, body.occurredAt(), body.reason());
    }

    @PostMapping("/v1/rooms/{id}/plans")
    Map<String, Object> plan(Conditions conditions, @RequestPart MultipartFile file) {
        return Map.of("bytes", file.getSize(), "conditions", conditions);
    }

    @GetMapping("/v1/failures/{name}")
    void fail(@PathVariable String name) {
        throw failure(name);
    }

    private static RuntimeException failure(String name) {
        var since = Instant.parse("2026-11-23T08:00:00Z");
        var closed = new RoomRefusal.RoomClosed(since);
        var brief = new RoomRefusal.TooShort(Duration.ofMinutes(5), Duration.ofHours(24));
        var seats = new RoomRefusal.SeatRefusal.SeatsMissing(List.of("acme", "globex"));
        return switch (name) {
            case "not-found" -> new NotFoundException();
            case "hidden" -> refused(new RoomRefusal.RoomUnknown(), closed);
            case "input" -> refused(closed, new RoomRefusal.NoSuchSeat(7));
            case "role" -> refused(closed, new RoomRefusal.NotTheKeeper("ann"));
            case "state" -> refused(brief, closed);
            case "rule" -> refused(brief, seats);
            case "missing" -> new ConditionFailedException(new Failure.VersionMissing(3));
            case "stale" -> new ConditionFailedException(new Failure.VersionStale(3));
            case "reused" -> new ConditionFailedException(new Failure.KeyReused());
            case "race" -> new LostRaceException(new IllegalStateException());
            case "store" -> new StoreUnavailableException("down", new IllegalStateException());
            default -> new IllegalStateException("secret detail");
        };
    }

    private static RefusedException refused(RoomRefusal... refusals) {
        return new RefusedException(List.of(refusals), "preset-1");
    }
}
