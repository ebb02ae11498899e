package org.huiyi.action.translation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.ActionDecider;
import org.huiyi.action.action.ActionIds;
import org.huiyi.action.resolution.ResolutionDecider;
import org.huiyi.action.resolution.ResolutionsId;
import org.huiyi.eventstore.Histories;
import org.jspecify.annotations.Nullable;

/// A meeting's actions by their histories: what was assigned a moment ago is among them, as it would not be in
/// a view.
record ActionsOfMeeting(Histories histories) {
    /// @param items their numbers in the minutes; null where the sender did not know yet that it is to say
    List<Known> of(String meetingId, @Nullable List<Integer> items) {
        var ids = items == null ? searched(meetingId) : numbered(meetingId, items);
        return ids.stream().map(this::known).flatMap(Optional::stream).toList();
    }

    private static Set<String> numbered(String meetingId, List<Integer> items) {
        return items.stream()
                .map(item -> ActionIds.of(meetingId, item))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// As many as can be found without their numbers: those of the first session, which are numbered from 1 without a
    /// gap, and whatever carries out a resolution. What carries out none in a later session is not found.
    private Set<String> searched(String meetingId) {
        var ids = new TreeSet<String>();
        for (int item = 1; known(ActionIds.of(meetingId, item)).isPresent(); item++) {
            ids.add(ActionIds.of(meetingId, item));
        }
        histories
                .fold(ResolutionDecider.INSTANCE, ResolutionsId.of(meetingId))
                .state()
                .all()
                .forEach(one -> ids.addAll(one.actions()));
        return ids;
    }

    private Optional<Known> known(String id) {
        return histories.fold(ActionDecider.INSTANCE, id).state() instanceof Known action
                ? Optional.of(action)
                : Optional.empty();
    }
}
