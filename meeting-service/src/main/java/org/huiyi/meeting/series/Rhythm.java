package org.huiyi.meeting.series;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// When the meetings of a series are held, by the clock on the wall.
///
/// @param startsAt the first start on that clock
/// @param minutes elapsed time from start to end
/// @param recurrence a recurrence rule of RFC 5545
/// @param until the last date, beside what the rule says
public record Rhythm(
        LocalDateTime startsAt,
        String zone,
        long minutes,
        String recurrence,
        @Nullable LocalDate until) {
    /// A time that the clock skips is as much later as it skips; of one that it shows twice the first
    /// counts.
    public Timetable at(LocalDateTime onTheWall) {
        var start = onTheWall.atZone(ZoneId.of(zone)).toInstant();
        return new Timetable(start, start.plusSeconds(minutes * 60), zone);
    }

    /// The usual time of the day, whatever the clocks did before.
    public Timetable on(LocalDate date) {
        return at(date.atTime(startsAt.toLocalTime()));
    }
}
