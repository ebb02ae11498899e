package org.huiyi.eventstore;

import java.time.Instant;

/// How far to fold a history.
public sealed interface Until {
    record Now() implements Until {}

    /// Up to the state a caller saw under this version.
    record Version(long version) implements Until {}

    /// Up to and including this event of the aggregate, counted from 0.
    record Sequence(long sequence) implements Until {}

    /// What the system had recorded by then.
    record RecordedBy(Instant instant) implements Until {}

    /// What had happened by then, as far as is known today.
    record OccurredBy(Instant instant) implements Until {}
}
