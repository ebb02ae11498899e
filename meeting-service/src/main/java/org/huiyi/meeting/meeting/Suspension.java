package org.huiyi.meeting.meeting;

import java.time.Duration;
import java.time.Instant;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// A time in which a meeting under way was not held.
///
/// @param to null while it lasts
/// @param boundaryAt when it ends the session, if it lasts so long; null in records from before that was settled
public record Suspension(
        Instant from,
        @Nullable Instant to,
        @Nullable Personal reason,
        @Nullable Instant boundaryAt) {
    Suspension until(Instant at) {
        return to == null ? new Suspension(from, at, reason, boundaryAt) : this;
    }

    Duration lengthAt(Instant at) {
        return Duration.between(from, to == null ? at : to);
    }
}
