package org.huiyi.action.resolution;

import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// One resolution of the minutes.
///
/// @param number in the minutes, from 1
/// @param noted it says why nobody has to do anything about it
/// @param actions that carry it out
/// @param supersedes the resolution of an earlier meeting whose place it takes
public record Resolved(
        int number,
        Personal text,
        boolean noted,
        List<String> actions,
        @Nullable Superseded supersedes) {
    public Resolved {
        actions = List.copyOf(actions);
    }

    public record Superseded(String meetingId, int resolution) {}
}
