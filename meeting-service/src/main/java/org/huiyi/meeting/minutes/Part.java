package org.huiyi.meeting.minutes;

import java.util.List;
import java.util.function.Function;

/// One of the three required parts of minutes: not written yet, explicitly none, or its entries.
public record Part<T>(boolean none, List<T> entries) {
    public Part {
        entries = List.copyOf(entries);
    }

    public static <T> Part<T> absent() {
        return new Part<>(false, List.of());
    }

    public static <T> Part<T> explicitlyNone() {
        return new Part<>(true, List.of());
    }

    /// An empty list says nothing: only an explicit "none" does.
    public static <T> Part<T> of(List<T> entries) {
        return new Part<>(false, entries);
    }

    public boolean isAbsent() {
        return !none && entries.isEmpty();
    }

    <R> Part<R> map(Function<T, R> change) {
        return new Part<>(none, entries.stream().map(change).toList());
    }
}
