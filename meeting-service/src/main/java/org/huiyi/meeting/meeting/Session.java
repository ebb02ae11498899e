package org.huiyi.meeting.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A time in which a meeting was held without a break that counts; shorter suspensions are part of it.
///
/// @param n counted from 1
/// @param endedAt null while it lasts
public record Session(int n, Instant startedAt, @Nullable Instant endedAt) {
    public boolean lasts() {
        return endedAt == null;
    }

    Session endedAt(Instant at) {
        return new Session(n, startedAt, at);
    }
}
