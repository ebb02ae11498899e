package org.huiyi.meeting.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The days on which the house works. A report or a check of an action that falls on another day is due on the
/// next working one, at the same time of day; nothing else is moved (R34).
///
/// @param zone IANA id of the place whose dates these are
/// @param restDays of every week; none means that weekends are days like others
/// @param makeUpDays worked although they are rest days or holidays
public record WorkCalendar(
        @Nullable String zone,
        List<DayOfWeek> restDays,
        List<LocalDate> holidays,
        List<LocalDate> makeUpDays) {
    /// Every day is a working day.
    public static final WorkCalendar EVERY_DAY =
            new WorkCalendar("UTC", List.of(), List.of(), List.of());

    public WorkCalendar {
        restDays = some(restDays);
        holidays = some(holidays);
        makeUpDays = some(makeUpDays);
    }

    private static <T> List<T> some(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    public boolean movesAnything() {
        return !restDays.isEmpty() || !holidays.isEmpty();
    }
}
