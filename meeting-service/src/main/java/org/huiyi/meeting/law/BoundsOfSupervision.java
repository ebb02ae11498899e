package org.huiyi.meeting.law;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyi.meeting.policy.Rung;
import org.huiyi.meeting.policy.Rung.Level;
import org.huiyi.meeting.policy.WorkCalendar;
import org.jspecify.annotations.Nullable;

/// What a house may make of the supervision of actions: a calendar has working days and says one thing of each
/// day, a ladder goes upwards and reaches the organiser.
final class BoundsOfSupervision {
    private static final int MOST_DATES = 400;
    private static final int MOST_REST_DAYS = 6;
    private static final int MOST_SUPERVISORS = 20;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final String ID = "[a-z0-9][a-z0-9._-]{0,62}";

    private BoundsOfSupervision() {}

    static boolean isPossible(WorkCalendar calendar) {
        return isZone(calendar.zone())
                && isEachOnce(calendar.restDays(), MOST_REST_DAYS)
                && areDates(calendar.holidays())
                && areDates(calendar.makeUpDays())
                && calendar.holidays().stream().noneMatch(calendar.makeUpDays()::contains);
    }

    private static boolean isZone(@Nullable String zone) {
        try {
            ZoneId.of(Objects.requireNonNullElse(zone, ""));
            return true;
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static boolean areDates(List<LocalDate> dates) {
        return isEachOnce(dates, MOST_DATES)
                && dates.stream().noneMatch(date -> date.isBefore(FIRST) || date.isAfter(LAST));
    }

    /// Upwards, each level once, the organiser among them.
    static boolean isLadder(@Nullable List<Rung> rungs) {
        if (rungs == null || rungs.stream().anyMatch(rung -> rung == null || rung.to() == null)) {
            return false;
        }
        List<Level> levels = rungs.stream().map(rung -> Objects.requireNonNull(rung.to())).toList();
        return levels.contains(Level.ORGANISER)
                && IntStream.range(1, levels.size())
                        .allMatch(i -> levels.get(i - 1).compareTo(levels.get(i)) < 0)
                && rungs.stream()
                        .flatMap(rung -> Stream.ofNullable(rung.after()))
                        .allMatch(BoundsOfSupervision::isGap);
    }

    private static boolean isGap(Duration after) {
        return after.isPositive() && BoundsOfParameters.fits(after);
    }

    static boolean arePersons(@Nullable List<String> persons) {
        return persons != null
                && isEachOnce(persons, MOST_SUPERVISORS)
                && persons.stream().allMatch(person -> person.matches(ID));
    }

    private static boolean isEachOnce(List<?> all, int most) {
        return all.size() <= most
                && all.stream().noneMatch(Objects::isNull)
                && new HashSet<>(all).size() == all.size();
    }
}
