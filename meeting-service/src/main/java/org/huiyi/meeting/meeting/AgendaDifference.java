package org.huiyi.meeting.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What distinguishes one agenda from another. An item is the same item while its topic is.
///
/// @param steps what is new or other, in the new order; then what is dropped
public record AgendaDifference(List<Step> steps) {
    public enum What {
        ADDED,
        CHANGED,
        DROPPED
    }

    /// @param number the item's place, counted from 1: the new one, or the old one of a dropped item
    /// @param item as it is now, or as it was when dropped
    /// @param formerNumber its place before; null when added
    /// @param former as it was before; null when added
    public record Step(
            What what,
            int number,
            AgendaItem item,
            @Nullable Integer formerNumber,
            @Nullable AgendaItem former) {}

    public static AgendaDifference between(List<AgendaItem> before, List<AgendaItem> after) {
        int[] origins = Origins.of(before, after);
        var steps = new ArrayList<Step>();
        IntStream.range(0, after.size())
                .mapToObj(i -> step(before, after, origins, i))
                .filter(Objects::nonNull)
                .forEach(steps::add);
        IntStream.range(0, before.size())
                .filter(old -> IntStream.of(origins).noneMatch(origin -> origin == old))
                .mapToObj(old ->
                        new Step(What.DROPPED, old + 1, before.get(old), old + 1, before.get(old)))
                .forEach(steps::add);
        return new AgendaDifference(List.copyOf(steps));
    }

    private static @Nullable Step step(
            List<AgendaItem> before, List<AgendaItem> after, int[] origins, int i) {
        int origin = origins[i];
        AgendaItem item = after.get(i);
        if (origin < 0) {
            return new Step(What.ADDED, i + 1, item, null, null);
        }
        boolean same = before.get(origin).equals(item) && !overtaken(origins, i);
        return same ? null : new Step(What.CHANGED, i + 1, item, origin + 1, before.get(origin));
    }

    /// Whether something that came later before now comes earlier.
    private static boolean overtaken(int[] origins, int i) {
        return IntStream.range(0, i).anyMatch(earlier -> origins[earlier] > origins[i]);
    }
}
