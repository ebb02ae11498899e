package org.huiyi.rest;

import org.huiyi.eventstore.Conditions;

/// Ids of created things: derived from caller and Idempotency-Key where there is one, so that a repeat
/// addresses the same thing; else random.
public final class NewIds {
    private NewIds() {}

    /// e.g. `mtg_` and 26 characters of `[0-9a-z]`.
    public static String next(String prefix, Caller caller, Conditions conditions) {
        throw new UnsupportedOperationException("not built yet");
    }
}
