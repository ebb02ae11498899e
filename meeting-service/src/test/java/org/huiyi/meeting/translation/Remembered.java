package org.huiyi.meeting.translation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Event;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Past;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;

/// Histories kept in memory; each event is recorded a second after the one before.
public final class Remembered implements Histories {
    private static final Instant FIRST = Instant.parse("2026-03-01T00:00:00Z");
    private final List<RecordedEvent> all = new ArrayList<>();

    public RecordedEvent record(Event event) {
        int position = all.size() + 1;
        Instant at = FIRST.plusSeconds(position);
        var recorded =
                new RecordedEvent(
                        position,
                        "event-" + position,
                        typeOf(event),
                        1,
                        "any",
                        event.aggregateId(),
                        events(event.aggregateId()).size(),
                        at,
                        at,
                        at,
                        new Actor("acme.recorder", "acme"),
                        "preset-1",
                        "story-1",
                        null,
                        List.of(),
                        List.of(),
                        event);
        all.add(recorded);
        return recorded;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, C extends Command, E extends Event> Past<S> fold(
            Decider<S, C, E> decider, String aggregateId, Until until) {
        S state = decider.initial();
        var folded = events(aggregateId).stream().filter(e -> isWithin(e, until)).toList();
        for (RecordedEvent event : folded) {
            state = decider.evolve(state, (E) event.payload());
        }
        return new Past<>(state, folded.size(), folded);
    }

    @Override
    public List<RecordedEvent> events(String aggregateId) {
        return all.stream().filter(e -> e.aggregateId().equals(aggregateId)).toList();
    }

    private static boolean isWithin(RecordedEvent event, Until until) {
        return switch (until) {
            case Until.Now() -> true;
            case Until.Version(long version) -> event.sequence() < version;
            case Until.Sequence(long sequence) -> event.sequence() <= sequence;
            case Until.RecordedBy(Instant at) -> !event.recordedAt().isAfter(at);
            case Until.OccurredBy(Instant at) -> !event.occurredAt().isAfter(at);
        };
    }

    private static String typeOf(Event event) {
        String room = event.getClass().getPackageName();
        return room.substring(room.lastIndexOf('.') + 1) + '.' + event.getClass().getSimpleName();
    }
}
