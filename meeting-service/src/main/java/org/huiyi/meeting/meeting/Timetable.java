package org.huiyi.meeting.meeting;

import java.time.Duration;
import java.time.Instant;

/// The planned slot.
///
/// @param zone the IANA zone the meeting is held in, never an offset
public record Timetable(Instant startsAt, Instant endsAt, String zone) {
    /// Elapsed time, whatever the calendar or the clocks of the zone do meanwhile.
    public Duration slot() {
        return Duration.between(startsAt, endsAt);
    }
}
