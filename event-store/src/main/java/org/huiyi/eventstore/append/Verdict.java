package org.huiyi.eventstore.append;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// What became of the events of one command.
public sealed interface Verdict {
    /// All are durable.
    ///
    /// @param recordedAt the database's clock, by event id
    record Stored(Map<UUID, Instant> recordedAt) implements Verdict {}

    /// None is stored: another event has one of their places.
    record Conflict() implements Verdict {}
}
