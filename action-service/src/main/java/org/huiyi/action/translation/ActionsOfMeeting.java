package org.huiyi.action.translation;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.ActionDecider;
import org.huiyi.action.action.ActionIds;
import org.huiyi.action.resolution.ResolutionDecider;
import org.huiyi.action.resolution.ResolutionsId;
import org.huiyi.eventstore.Histories;

/// A meeting's actions by their histories: what was assigned a moment ago is among them, as it would not be in
/// a view.
///
/// Minutes number their items from 1 without a gap, and they are assigned in that order: the first number
/// without an action is behind the last one. Where minutes are older than this service, their resolutions tell
/// of the numbers behind such a gap.
record ActionsOfMeeting(Histories histories) {
    List<Known> of(String meetingId) {
        var ids = new TreeSet<String>();
        for (int item = 1; known(ActionIds.of(meetingId, item)).isPresent(); item++) {
            ids.add(ActionIds.of(meetingId, item));
        }
        histories
                .fold(ResolutionDecider.INSTANCE, ResolutionsId.of(meetingId))
                .state()
                .all()
                .forEach(one -> ids.addAll(one.actions()));
        return ids.stream().map(this::known).flatMap(Optional::stream).toList();
    }

    private Optional<Known> known(String id) {
        return histories.fold(ActionDecider.INSTANCE, id).state() instanceof Known action
                ? Optional.of(action)
                : Optional.empty();
    }
}
