package org.huiyi.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Event;

/// Reads one aggregate's events straight from the storage.
final class StoredHistories implements Histories {
    private final EventStorageEngine storage;

    StoredHistories(EventStorageEngine storage) {
        this.storage = storage;
    }

    @Override
    public List<RecordedEvent> events(String aggregateId) {
        return events(aggregateId, 0);
    }

    /// @param first counted from 0
    List<RecordedEvent> events(String aggregateId, long first) {
        try {
            return storage.readEvents(aggregateId, first)
                    .asStream()
                    .map(RecordedEvents::of)
                    .collect(Collectors.toList());
        } catch (EventStoreException unread) {
            throw new StoreUnavailableException("The history could not be read", unread);
        }
    }

    @Override
    public <S, C extends Command, E extends Event> Past<S> fold(
            Decider<S, C, E> decider, String aggregateId, Until until) {
        var folded = new ArrayList<RecordedEvent>();
        for (RecordedEvent event : events(aggregateId)) {
            switch (reach(until, event)) {
                case IN -> folded.add(event);
                case OUT -> {}
                case PAST -> {
                    return past(decider, folded);
                }
            }
        }
        return past(decider, folded);
    }

    private enum Reach {
        IN,
        OUT,
        PAST
    }

    private static Reach reach(Until until, RecordedEvent event) {
        return switch (until) {
            case Until.Now() -> Reach.IN;
            case Until.Version(long version) ->
                    isCallers(event) && event.sequence() + 1 > version ? Reach.PAST : Reach.IN;
            case Until.Sequence(long sequence) ->
                    event.sequence() > sequence ? Reach.PAST : Reach.IN;
            case Until.RecordedBy(var instant) ->
                    event.recordedAt().isAfter(instant) ? Reach.PAST : Reach.IN;
            case Until.OccurredBy(var instant) ->
                    event.occurredAt().isAfter(instant) ? Reach.OUT : Reach.IN;
        };
    }

    private static boolean isCallers(RecordedEvent event) {
        return !event.actor().isHouse();
    }

    private static <S, C extends Command, E extends Event> Past<S> past(
            Decider<S, C, E> decider, List<RecordedEvent> events) {
        return Past.before(decider.initial()).followedBy(decider, events);
    }

    /// The version after these events, see {@link Past#version()}.
    static long versionAfter(List<RecordedEvent> events) {
        return events.stream()
                .filter(StoredHistories::isCallers)
                .mapToLong(event -> event.sequence() + 1)
                .max()
                .orElse(0);
    }
}
