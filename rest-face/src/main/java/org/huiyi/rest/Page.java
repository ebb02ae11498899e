package org.huiyi.rest;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One page of a list.
///
/// @param next the opaque cursor of the next page, null after the last
public record Page<T>(List<T> items, @Nullable String next) {
    /// The first `limit` of what was found by asking for one more than that: only then is it known whether
    /// another page follows.
    ///
    /// @param key of an item, after which the next page begins
    public static <T> Page<T> of(List<T> found, int limit, Function<T, String> key) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, Paging.cursor(key.apply(items.getLast())));
    }
}
