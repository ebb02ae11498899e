package org.huiyi.action.action;

import java.time.Instant;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.jspecify.annotations.Nullable;

/// A rung of a ladder that was told.
///
/// @param n its number, from 1
/// @param step its rung, from 1
/// @param dueAt when the rung was due
/// @param nextAt when the rung after it is due; null where time alone leads no further
/// @param over what caused it was done since, or the action is; a claim that nobody accepted yet is neither
public record Escalation(
        int n,
        Cause cause,
        int step,
        Level to,
        Instant dueAt,
        @Nullable Instant nextAt,
        boolean acknowledged,
        boolean over) {
    Escalation acknowledge() {
        return new Escalation(n, cause, step, to, dueAt, nextAt, true, over);
    }

    Escalation end() {
        return new Escalation(n, cause, step, to, dueAt, nextAt, acknowledged, true);
    }
}
