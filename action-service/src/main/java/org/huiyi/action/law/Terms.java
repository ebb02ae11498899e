package org.huiyi.action.law;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the house's policy makes of an action's checks and escalations, as it came with the action.
///
/// @param calendar null where every day is a working day
/// @param rungs empty means the presets
/// @param supervisors persons among the organiser's contacts whom the highest rung reaches; where there are
///     none it reaches all of them
public record Terms(@Nullable WorkCalendar calendar, List<Rung> rungs, List<String> supervisors) {
    public static final Terms PRESETS = new Terms(null, List.of(), List.of());

    /// @param after the rung before it was told; null means the action's cadence, or a day
    public record Rung(Level to, @Nullable Duration after) {}

    public Terms {
        rungs = List.copyOf(rungs);
        supervisors = List.copyOf(supervisors);
    }

    /// Of the house's rungs those that can do something about the cause.
    List<Rung> ladder(Cause cause) {
        return rungs.isEmpty()
                ? cause.ladder().stream().map(level -> new Rung(level, null)).toList()
                : rungs.stream().filter(rung -> cause.ladder().contains(rung.to())).toList();
    }
}
