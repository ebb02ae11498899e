package org.huiyi.meeting.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The actions of a meeting as far as they were heard of.
///
/// @param heard the position of the last word
public record FollowUp(long heard, List<Followed> actions) {
    static final FollowUp NOTHING = new FollowUp(0, List.of());

    public FollowUp {
        actions = List.copyOf(actions);
    }

    /// Of these items of the minutes, those that are neither verified nor given up. One that was not heard of
    /// yet is on its way.
    public List<Integer> open(List<Integer> assigned) {
        var over =
                actions.stream()
                        .filter(Followed::isOver)
                        .map(Followed::item)
                        .filter(Objects::nonNull)
                        .toList();
        return assigned.stream().filter(item -> !over.contains(item)).toList();
    }

    /// The number in the minutes of this action, where it was told.
    public Optional<Integer> itemOf(String actionId) {
        return actions.stream()
                .filter(action -> action.actionId().equals(actionId))
                .findFirst()
                .map(Followed::item);
    }

    FollowUp after(FollowUpEvent event) {
        var next = new ArrayList<Followed>();
        boolean known = false;
        for (Followed one : actions) {
            boolean meant = one.actionId().equals(event.actionId());
            known |= meant;
            next.add(meant ? one.and(event) : one);
        }
        var added = known ? Stream.<Followed>empty() : Stream.of(Followed.from(event));
        return new FollowUp(
                event.source().position(), Stream.concat(next.stream(), added).toList());
    }
}
