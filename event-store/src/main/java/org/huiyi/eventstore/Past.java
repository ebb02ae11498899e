package org.huiyi.eventstore;

import java.util.List;

/// A history folded up to some point.
///
/// @param version the number of events up to and including the last one recorded by a caller's command;
///     alarms, evidence and other acts of the house do not move it; 0 before the first
/// @param events what was folded, in order
public record Past<S>(S state, long version, List<RecordedEvent> events) {
    public boolean isEmpty() {
        return events.isEmpty();
    }
}
