package org.huiyi.meeting.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/// Which item of one agenda is which of another. An item is the same item while its topic is; of several
/// with one topic the likest is taken, so that what is sensitive does not change places with what is not.
final class Origins {
    private static final int NONE = -1;
    private static final List<BiPredicate<AgendaItem, AgendaItem>> FROM_THE_LIKEST =
            List.of(
                    AgendaItem::equals,
                    (one, other) -> isSame(one, other) && one.sensitive() == other.sensitive(),
                    Origins::isSame);

    private Origins() {}

    /// Where each item of the new agenda was in the old one, counted from 0; -1 when it was not there.
    static int[] of(List<AgendaItem> before, List<AgendaItem> after) {
        int[] origins = new int[after.size()];
        Arrays.fill(origins, NONE);
        FROM_THE_LIKEST.forEach(like -> find(origins, before, after, like));
        return origins;
    }

    private static void find(
            int[] origins,
            List<AgendaItem> before,
            List<AgendaItem> after,
            BiPredicate<AgendaItem, AgendaItem> like) {
        for (int i = 0; i < origins.length; i++) {
            AgendaItem item = after.get(i);
            if (origins[i] == NONE) {
                origins[i] =
                        IntStream.range(0, before.size())
                                .filter(old -> IntStream.of(origins).noneMatch(o -> o == old))
                                .filter(old -> like.test(before.get(old), item))
                                .findFirst()
                                .orElse(NONE);
            }
        }
    }

    private static boolean isSame(AgendaItem one, AgendaItem other) {
        return Objects.equals(one.topic(), other.topic());
    }
}
