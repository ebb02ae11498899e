package org.huiyi.rest;

import org.jspecify.annotations.Nullable;

/// `?limit=` (default 50, at most 500, else 400) and `?cursor=` (400 when it is not one of ours). Any
/// list endpoint takes one as a parameter.
///
/// @param after the key after which the page begins, as the list itself encoded it; null at the start
public record Paging(int limit, @Nullable String after) {
    /// The cursor for a page that ends at `key`.
    public static String cursor(String key) {
        throw new UnsupportedOperationException("not built yet");
    }
}
