package org.huiyi.rest;

import java.time.Clock;
import java.time.Instant;
import org.huiyi.contracts.decision.Act;
import org.jspecify.annotations.Nullable;

/// Stamps time and identity into commands; below the endpoints time is data.
public final class Acts {
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
        throw new UnsupportedOperationException("not built yet");
    }
}
