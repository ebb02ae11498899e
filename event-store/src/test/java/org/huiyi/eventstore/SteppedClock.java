package org.huiyi.eventstore;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A service's clock that can be set, as an administrator or a time service does.
final class SteppedClock extends Clock {
    private volatile Duration step = Duration.ZERO;

    void step(Duration ahead) {
        step = ahead;
    }

    void putRight() {
        step(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(step);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("instants only");
    }
}
