package org.huiyi.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.jspecify.annotations.Nullable;

/// What became of the actions that an amendment does not assign any more. A new action takes the place of one
/// that had the same task, else of one that the same party owed for the same resolution; each takes one place.
public final class Succession {
    /// @param item the number of an action that is not assigned any more
    /// @param successor the number of the one that took its place; null where none did
    public record Withdrawn(int item, @Nullable Integer successor) {}

    private record Numbered(int number, ActionItem action) {}

    private final List<Numbered> gone;
    private final List<Numbered> fresh;
    private final TreeMap<Integer, Integer> places = new TreeMap<>();

    private Succession(List<Numbered> gone, List<Numbered> fresh) {
        this.gone = gone;
        this.fresh = new ArrayList<>(fresh);
    }

    /// In the order of their numbers.
    public static List<Withdrawn> of(Edition before, Edition after) {
        var succession =
                new Succession(
                        without(after.actionNumbers(), before),
                        without(before.actionNumbers(), after));
        succession.take((old, one) -> Objects.equals(old.task(), one.task()));
        succession.take(Succession::owedAlike);
        return succession.gone.stream()
                .map(one -> new Withdrawn(one.number(), succession.places.get(one.number())))
                .toList();
    }

    private static boolean owedAlike(ActionItem old, ActionItem one) {
        return Objects.equals(old.partyId(), one.partyId())
                && Objects.equals(old.resolution(), one.resolution());
    }

    private void take(BiPredicate<ActionItem, ActionItem> alike) {
        for (Numbered old : gone) {
            if (!places.containsKey(old.number())) {
                fresh.stream()
                        .filter(one -> alike.test(old.action(), one.action()))
                        .findFirst()
                        .ifPresent(one -> {
                            places.put(old.number(), one.number());
                            fresh.remove(one);
                        });
            }
        }
    }

    private static List<Numbered> without(List<Integer> numbers, Edition edition) {
        var actions = edition.contents().inNobodysName().actions().entries();
        return IntStream.range(0, actions.size())
                .mapToObj(i -> new Numbered(edition.actionNumbers().get(i), actions.get(i)))
                .filter(one -> !numbers.contains(one.number()))
                .toList();
    }
}
