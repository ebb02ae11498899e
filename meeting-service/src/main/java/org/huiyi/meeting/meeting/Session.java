package org.huiyi.meeting.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A time in which a meeting was held without a break that counts; shorter suspensions are part of it.
///
/// @param n counted from 1
/// @param endedAt null while it lasts
/// @param minutes when minutes of its own are due; null while it lasts, where it ended with the meeting, and
///     where the meeting has minutes as a whole
public record Session(int n, Instant startedAt, @Nullable Instant endedAt, @Nullable Term minutes) {
    /// @param policyVersion what it was taken from; it stays whatever is adapted later
    public record Term(Instant dueAt, String policyVersion) {}

    public boolean lasts() {
        return endedAt == null;
    }

    /// Since when something was there in this session: what reaches into it was there from its beginning.
    Instant from(Instant at) {
        return n > 1 && at.isBefore(startedAt) ? startedAt : at;
    }

    /// Until when: no longer than a session that ended before the meeting did.
    @Nullable Instant until(@Nullable Instant at) {
        boolean beyond = endedAt != null && (at == null || at.isAfter(endedAt));
        return minutes != null && beyond ? endedAt : at;
    }

    Session ended(Instant at, @Nullable Term term) {
        return new Session(n, startedAt, at, term);
    }
}
