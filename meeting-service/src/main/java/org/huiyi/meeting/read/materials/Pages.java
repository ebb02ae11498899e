package org.huiyi.meeting.read.materials;

import java.util.List;
import java.util.function.Function;
import org.huiyi.rest.MalformedException;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;

/// Pages of a folded list, which only grows at its end: a cursor is the place in it.
final class Pages {
    private Pages() {}

    static <T, V> Page<V> of(List<T> all, Paging paging, Function<T, V> view) {
        int from = Math.min(start(paging), all.size());
        int to = Math.min(from + paging.limit(), all.size());
        return new Page<>(
                all.subList(from, to).stream().map(view).toList(),
                to < all.size() ? Paging.cursor(String.valueOf(to)) : null);
    }

    private static int start(Paging paging) {
        String after = paging.after();
        if (after == null) {
            return 0;
        }
        if (!after.matches("[0-9]{1,9}")) {
            throw new MalformedException("cursor", "cursor");
        }
        return Integer.parseInt(after);
    }
}
