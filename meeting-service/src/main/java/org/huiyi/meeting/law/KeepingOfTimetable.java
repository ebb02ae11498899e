package org.huiyi.meeting.law;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.AgendaItem;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// A meeting starts and ends as planned (四(二)1); the grace is the house's own number, the same as for
/// persons.
///
/// > 严格遵守会议时间安排
@Provision(Rule.R51)
public final class KeepingOfTimetable {
    private KeepingOfTimetable() {}

    public static List<Finding> remarksOnStart(
            @Nullable Timetable timetable, Instant startedAt, Duration grace) {
        return timetable != null
                        && Duration.between(timetable.startsAt(), startedAt).abs().compareTo(grace)
                                > 0
                ? List.of(
                        Finding.flag(
                                Rule.R51, "started-off-schedule", timetable.startsAt().toString()))
                : List.of();
    }

    public static List<Finding> remarksOnEnd(
            @Nullable Timetable timetable, Instant endedAt, Duration grace) {
        return timetable != null && endedAt.isAfter(timetable.endsAt().plus(grace))
                ? List.of(Finding.flag(Rule.R51, "overran", timetable.endsAt().toString()))
                : List.of();
    }

    /// However long, a suspension is not an end; beyond the house's limit it is remarked on.
    public static List<Finding> remarksOnSuspension(Instant from, Instant to, Duration limit) {
        return Duration.between(from, to).compareTo(limit) > 0
                ? List.of(Finding.flag(Rule.R51, "suspended-long", from.toString()))
                : List.of();
    }

    /// An item may take as long as planned, and the grace.
    public static boolean overran(AgendaItem item, Duration actual, Duration grace) {
        return item.minutes() != null
                && actual.compareTo(Duration.ofMinutes(item.minutes()).plus(grace)) > 0;
    }

    public static Finding remarkOnItem(int n) {
        return Finding.flag(Rule.R51, "item-overran", String.valueOf(n));
    }
}
