package org.huiyi.action.law;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// The days on which the house works. Only what comes round by a cadence (R34, R47) is moved by it, and only
/// ever to later; everything else runs on through rest days and holidays.
///
/// @param zone the IANA id of the place whose dates these are
/// @param makeUpDays worked although they are rest days or holidays
public record WorkCalendar(
        String zone,
        List<DayOfWeek> restDays,
        List<LocalDate> holidays,
        List<LocalDate> makeUpDays) {
    /// @throws java.time.DateTimeException where there is no such zone
    public WorkCalendar {
        ZoneId.of(zone);
        restDays = List.copyOf(restDays);
        holidays = List.copyOf(holidays);
        makeUpDays = List.copyOf(makeUpDays);
        if (restDays.containsAll(List.of(DayOfWeek.values()))) {
            throw new IllegalArgumentException("A house that never works has no working day");
        }
    }

    /// That time, or the same time of the next working day where it falls on none.
    Instant workingTime(Instant at) {
        var there = at.atZone(ZoneId.of(zone));
        LocalDate day = there.toLocalDate();
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day.equals(there.toLocalDate()) ? at : there.with(day).toInstant();
    }

    private boolean isWorkingDay(LocalDate day) {
        return makeUpDays.contains(day)
                || !restDays.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }
}
