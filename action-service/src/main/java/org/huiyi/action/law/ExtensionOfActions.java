package org.huiyi.action.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The organiser may give more time, with a reason; the old due time stays on record. Belongs to R34 with
/// {@link CheckingOfProgress}.
public final class ExtensionOfActions {
    private ExtensionOfActions() {}

    /// Everything that speaks against it.
    public static List<ActionRefusal> refusals(
            String actionId, Times times, @Nullable String reason) {
        var refusals = new ArrayList<ActionRefusal>();
        if (!times.to().isAfter(times.from()) || !times.to().isAfter(times.at())) {
            refusals.add(new ActionRefusal.DueTimeNotLater(times.from()));
        }
        refusals.addAll(AssignmentOfActions.beyondBounds(null, times.to(), times.at()));
        if (reason == null || reason.isBlank()) {
            refusals.add(new ActionRefusal.ExtensionWithoutReason(actionId));
        }
        return refusals;
    }

    /// @param from the present due time
    /// @param to the new one
    /// @param at when it is asked for
    public record Times(Instant from, Instant to, Instant at) {}
}
