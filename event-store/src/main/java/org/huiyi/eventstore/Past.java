package org.huiyi.eventstore;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Event;

/// A history folded up to some point.
///
/// @param version the number of events up to and including the last one recorded by a caller's command;
///     alarms, evidence and other acts of the house do not move it; 0 before the first
/// @param events what was folded, in order
public record Past<S>(S state, long version, List<RecordedEvent> events) {
    static <S> Past<S> before(S initial) {
        return new Past<>(initial, 0, List.of());
    }

    /// This history and what came after it.
    @SuppressWarnings("unchecked")
    <C extends Command, E extends Event> Past<S> followedBy(
            Decider<S, C, E> decider, List<RecordedEvent> added) {
        S reached = state;
        long last = version;
        for (RecordedEvent event : added) {
            reached = decider.evolve(reached, (E) event.payload());
            last = event.actor().isHouse() ? last : event.sequence() + 1;
        }
        return new Past<>(reached, last, Stream.concat(events.stream(), added.stream()).toList());
    }

    public boolean isEmpty() {
        return events.isEmpty();
    }
}
