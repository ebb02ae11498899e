package org.huiyi.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.huiyi.contracts.decision.Act;
import org.jspecify.annotations.Nullable;

/// Stamps time and identity into commands; below the endpoints time is data.
public final class Acts {
    /// What clocks may be apart.
    public static final Duration TOLERANCE = Duration.ofSeconds(5);

    private final Clock clock;

    public Acts(Clock clock) {
        this.clock = clock;
    }

    /// An act that happens now.
    public Act now(Caller caller) {
        return at(caller, null, null);
    }

    /// An act that happened at `occurredAt`, or now when that is null or at most five seconds ahead.
    /// Times are cut to microseconds.
    ///
    /// @throws MalformedException more than five seconds ahead
    public Act at(Caller caller, @Nullable Instant occurredAt, @Nullable String reason) {
        Instant received = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (occurredAt != null && occurredAt.isAfter(received.plus(TOLERANCE))) {
            throw new MalformedException("occurredAt", "in-the-future");
        }
        return new Act(caller.actor(), occurred(occurredAt, received), received, reason);
    }

    private static Instant occurred(@Nullable Instant told, Instant received) {
        return told == null || told.isAfter(received)
                ? received
                : told.truncatedTo(ChronoUnit.MICROS);
    }
}
