package org.huiyi.meeting.telling;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Which party was told of which event of a meeting, and which contact was not reached.
public record Telling(List<Told> told, List<Missed> missed) {
    static final Telling EMPTY = new Telling(List.of(), List.of());

    /// When a party was first sent a message of a cause.
    public record Told(String cause, String kind, String partyId, Instant at) {}

    public record Missed(String cause, String partyId, String personId) {}

    /// The parties that were sent word of this event.
    public List<String> toldOf(String cause) {
        return told.stream().filter(t -> t.cause().equals(cause)).map(Told::partyId).toList();
    }

    /// The persons who could not be sent word of this event.
    public List<String> missedBy(String cause, String partyId) {
        return missed.stream()
                .filter(m -> m.cause().equals(cause) && m.partyId().equals(partyId))
                .map(Missed::personId)
                .toList();
    }

    Telling and(Told one) {
        return new Telling(Stream.concat(told.stream(), Stream.of(one)).toList(), missed);
    }

    Telling and(Missed one) {
        return new Telling(told, Stream.concat(missed.stream(), Stream.of(one)).toList());
    }
}
