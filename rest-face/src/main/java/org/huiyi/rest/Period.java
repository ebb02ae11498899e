package org.huiyi.rest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The time a list is narrowed to; either end may be open.
public record Period(@Nullable Instant from, @Nullable Instant to) {
    public static final Period EVER = new Period(null, null);

    /// @throws MalformedException it ends before it begins, so that nothing could ever be found
    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new MalformedException("to", "span");
        }
    }
}
