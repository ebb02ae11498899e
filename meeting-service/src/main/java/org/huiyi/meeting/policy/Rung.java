package org.huiyi.meeting.policy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who is told of what was not done about an action.
///
/// @param after the rung before it; null means the action's cadence, or a day where it has none. What comes
///     round (reports, checks) goes one rung further with every miss instead
public record Rung(@Nullable Level to, @Nullable Duration after) {
    /// All of them, each in its own time.
    public static final List<Rung> ALL =
            Stream.of(Level.values()).map(level -> new Rung(level, null)).toList();

    public enum Level {
        ASSIGNEE,
        /// The contacts of the accountable party.
        PARTY,
        /// Always among the rungs: every escalation reaches the organiser (R42).
        ORGANISER,
        /// The supervisors, where the organiser acknowledges nothing.
        HIGHER
    }
}
