package org.huiyi.action.read.resolutions;

import java.util.List;
import org.huiyi.action.action.ActionStatus;
import org.huiyi.action.law.OutcomeOfResolutions.Outcome;
import org.jspecify.annotations.Nullable;

/// A resolution of published minutes.
///
/// @param text a link to the minutes where the meeting is sensitive; null where the minutes were published
///     before resolutions were told here
/// @param open until none of its actions is owed any more, also those that the reader may not see
/// @param outcome what became of it so far
/// @param supersededBy the actions, meetings or resolutions that took the place of what was given up
/// @param actions those that the reader may see
record ResolutionRow(
        String meetingId,
        int resolution,
        @Nullable String text,
        boolean open,
        Outcome outcome,
        List<String> supersededBy,
        List<OfAction> actions) {
    /// @param by what took its place
    record OfAction(String id, ActionStatus status, @Nullable String by) {}
}
