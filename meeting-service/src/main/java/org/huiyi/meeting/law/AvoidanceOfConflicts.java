package org.huiyi.meeting.law;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Clash;
import org.huiyi.meeting.meeting.Timetable;

/// Nobody is missed because two meetings fall together (二(二)1). Only time that both take is a conflict: one
/// meeting may begin when the other ends, in whatever zones they are held.
///
/// > 避免因时间冲突导致缺席
@Provision(Rule.R20)
public final class AvoidanceOfConflicts {
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final Duration SEARCHED = Duration.ofDays(14);
    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime CLOSING = LocalTime.of(18, 0);
    private static final Set<DayOfWeek> REST = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private AvoidanceOfConflicts() {}

    public static boolean overlap(Timetable one, Timetable other) {
        return one.startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(one.endsAt());
    }

    public static List<Finding> remarks(List<Clash> clashes) {
        return clashes.stream()
                .flatMap(clash -> Stream.ofNullable(clash.personId()))
                .map(AvoidanceOfConflicts::remark)
                .toList();
    }

    /// As far as other slots are looked for.
    public static Timetable searched(Timetable wanted) {
        return new Timetable(wanted.startsAt(), wanted.endsAt().plus(SEARCHED), wanted.zone());
    }

    /// The next slots as long as the wanted one that nobody is taken in, in office hours of its zone.
    public static List<Timetable> free(Timetable wanted, List<Timetable> taken, int most) {
        var from = wanted.startsAt().atZone(ZoneId.of(wanted.zone()));
        return Stream.iterate(from, start -> start.plus(STEP))
                .takeWhile(start -> start.toInstant().isBefore(wanted.startsAt().plus(SEARCHED)))
                .filter(start -> isOfficeTime(start, wanted.slot()))
                .map(start -> slot(start, wanted))
                .filter(slot -> taken.stream().noneMatch(other -> overlap(slot, other)))
                .limit(most)
                .toList();
    }

    private static boolean isOfficeTime(ZonedDateTime start, Duration length) {
        var end = start.plus(length);
        return !REST.contains(start.getDayOfWeek())
                && start.toLocalDate().equals(end.toLocalDate())
                && !start.toLocalTime().isBefore(OPENING)
                && !end.toLocalTime().isAfter(CLOSING);
    }

    private static Timetable slot(ZonedDateTime start, Timetable wanted) {
        var at = start.toInstant();
        return new Timetable(at, at.plus(wanted.slot()), wanted.zone());
    }

    /// Every party reads what is remarked, so the other meeting is not named in it (R55).
    private static Finding remark(String person) {
        return Finding.flag(Rule.R20, "taken-elsewhere", person);
    }
}
