package org.huiyi.meeting.telling;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.meeting.telling.Delivery.Status;

/// Which party was told of which event of a meeting, and which contact was not reached.
public record Telling(List<Told> told, List<Missed> missed) {
    static final Telling EMPTY = new Telling(List.of(), List.of());

    /// When a party was first sent a message of a cause.
    public record Told(String cause, String kind, String partyId, Instant at) {}

    public record Missed(String cause, String partyId, String personId) {}

    /// The parties that were sent word of this event.
    public List<String> toldOf(String cause) {
        return told.stream().filter(t -> Cause.isOf(t.cause(), cause)).map(Told::partyId).toList();
    }

    boolean isTold(String cause, String partyId) {
        return told.stream().anyMatch(t -> t.cause().equals(cause) && t.partyId().equals(partyId));
    }

    boolean isMissed(String cause, String partyId, String personId) {
        return missed.contains(new Missed(cause, partyId, personId));
    }

    /// The persons who could not be sent word of this event.
    public List<String> missedBy(String cause, String partyId) {
        return missed.stream()
                .filter(m -> Cause.isOf(m.cause(), cause) && m.partyId().equals(partyId))
                .map(Missed::personId)
                .toList();
    }

    /// How far the word of these events came to a party.
    ///
    /// @param writtenTo the persons through whom the party can be written to
    public Delivery delivery(Collection<String> causes, String partyId, List<String> writtenTo) {
        var at =
                told.stream()
                        .filter(t -> t.partyId().equals(partyId) && isOf(t.cause(), causes))
                        .map(Told::at)
                        .min(Comparator.naturalOrder());
        var silent =
                missed.stream()
                        .filter(m -> m.partyId().equals(partyId) && isOf(m.cause(), causes))
                        .map(Missed::personId)
                        .distinct()
                        .toList();
        return at.map(sentAt -> new Delivery(partyId, Status.SENT, sentAt, silent))
                .orElseGet(() ->
                        new Delivery(
                                partyId,
                                silent.containsAll(writtenTo) ? Status.NOT_REACHED : Status.PENDING,
                                null,
                                silent));
    }

    private static boolean isOf(String cause, Collection<String> events) {
        return events.stream().anyMatch(event -> Cause.isOf(cause, event));
    }

    Telling and(Told one) {
        return new Telling(Stream.concat(told.stream(), Stream.of(one)).toList(), missed);
    }

    Telling and(Missed one) {
        return new Telling(told, Stream.concat(missed.stream(), Stream.of(one)).toList());
    }
}
