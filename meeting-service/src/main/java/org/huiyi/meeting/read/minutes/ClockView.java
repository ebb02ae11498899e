package org.huiyi.meeting.read.minutes;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.meeting.minutes.Deadline;
import org.jspecify.annotations.Nullable;

/// The time of the minutes by the clocks of a zone. Elapsed time is the same everywhere; clocks that were
/// changed meanwhile count an hour less or more.
///
/// @param endedAt what they show at the end of the meeting
/// @param dueAt what they show when the minutes are due
/// @param byTheClock from the one to the other as they show it
record ClockView(
        String zone,
        @Schema(format = "local-date-time", example = "2026-10-24T17:30:00") LocalDateTime endedAt,
        @Schema(format = "local-date-time", example = "2026-10-25T16:30:00") LocalDateTime dueAt,
        Duration elapsed,
        Duration byTheClock) {
    /// The meeting's first, then the reader's if it is another.
    static List<ClockView> all(@Nullable Deadline due, String zone, @Nullable ZoneId reader) {
        return due == null
                ? List.of()
                : Stream.concat(Stream.of(ZoneId.of(zone)), Stream.ofNullable(reader))
                        .distinct()
                        .map(one -> of(due, one))
                        .toList();
    }

    private static ClockView of(Deadline due, ZoneId zone) {
        var endedAt = shown(due.endedAt(), zone);
        var dueAt = shown(due.dueAt(), zone);
        return new ClockView(
                zone.getId(),
                endedAt,
                dueAt,
                Duration.between(due.endedAt(), due.dueAt()),
                Duration.between(endedAt, dueAt));
    }

    private static LocalDateTime shown(Instant at, ZoneId zone) {
        return LocalDateTime.ofInstant(at, zone);
    }

    boolean wasChanged() {
        return !byTheClock.equals(elapsed);
    }
}
