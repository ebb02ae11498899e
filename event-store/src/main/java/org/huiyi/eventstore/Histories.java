package org.huiyi.eventstore;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Event;

/// The way back: what happened to one aggregate, read from its events and never from a view, so that it
/// shows every command acknowledged before.
public interface Histories {
    /// Histories read from this storage.
    static Histories over(EventStorageEngine storage) {
        return new StoredHistories(storage);
    }

    /// The same, keeping at most so many events in memory.
    static Histories remembered(EventStorageEngine storage, int atMost) {
        return new RememberedHistories(new StoredHistories(storage), atMost);
    }

    /// An aggregate without events folds to the decider's initial state.
    ///
    /// @throws StoreUnavailableException the events could not be read now
    <S, C extends Command, E extends Event> Past<S> fold(
            Decider<S, C, E> decider, String aggregateId, Until until);

    default <S, C extends Command, E extends Event> Past<S> fold(
            Decider<S, C, E> decider, String aggregateId) {
        return fold(decider, aggregateId, new Until.Now());
    }

    /// @throws StoreUnavailableException the events could not be read now
    List<RecordedEvent> events(String aggregateId);

    /// Drops whatever is kept in memory: it may hold text of somebody who was erased.
    default void forget() {}
}
