package org.huiyi.meeting.law;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When somebody is reminded of what will be due.
public final class Reminders {
    private Reminders() {}

    /// Null when that time has passed, or the house reminds nobody.
    public static @Nullable Instant ahead(Instant dueAt, Duration ahead, Instant now) {
        Instant at = dueAt.minus(ahead);
        return ahead.isZero() || !at.isAfter(now) ? null : at;
    }
}
