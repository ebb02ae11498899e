package org.huiyi.eventstore;

import java.time.Instant;

/// By what time due times are judged: an instant, to the microsecond, that this service's clock and its
/// database's have both reached. Whoever declares by it declares nothing early, whichever of the two is wrong.
@FunctionalInterface
public interface DueClock {
    Instant instant();

    /// For when to look again, on the scheduler's clock, at what was not due yet.
    ///
    /// @param now as {@link #instant()} told it, before `dueAt`
    default Instant again(Instant dueAt, Instant now) {
        return dueAt;
    }
}
