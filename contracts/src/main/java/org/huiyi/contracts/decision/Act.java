package org.huiyi.contracts.decision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Who did something and when, to the microsecond: tables keep no more, and what is derived from it must
/// equal what they answer.
///
/// @param occurredAt when it happened, as told by the caller; equal to `receivedAt` when not told
/// @param receivedAt when the edge took the request (its clock, microseconds); verdicts use this one
/// @param reason why it happened so, or so late; null when none was given
public record Act(Actor actor, Instant occurredAt, Instant receivedAt, @Nullable String reason) {
    public Act {
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        receivedAt = receivedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /// An act of the house itself, which happens when it is received.
    public static Act of(Actor actor, Instant at) {
        return new Act(actor, at, at, null);
    }

    public boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
