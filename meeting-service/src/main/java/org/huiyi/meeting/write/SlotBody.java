package org.huiyi.meeting.write;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.Timetable;
import org.huiyi.rest.MalformedException;
import org.jspecify.annotations.Nullable;

/// Start, end and zone as callers give them: all three or none.
public record SlotBody(
        @Nullable Instant startsAt, @Nullable Instant endsAt, @Nullable String zone) {
    /// Null when nothing was said of time.
    ///
    /// @throws MalformedException one of the three is missing, or the zone is not an IANA region
    public @Nullable Timetable timetable() {
        if (Stream.of(startsAt, endsAt, zone).allMatch(part -> part == null)) {
            return null;
        }
        return complete();
    }

    /// @throws MalformedException one of the three is missing, or the zone is not an IANA region
    public Timetable complete() {
        return new Timetable(
                given("startsAt", startsAt), given("endsAt", endsAt), region(given("zone", zone)));
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw new MalformedException(field, "timetable-incomplete");
        }
        return value;
    }

    /// @throws MalformedException this is not an IANA region
    public static String region(String zone) {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new MalformedException("zone", "zone-unknown");
        }
        return zone;
    }
}
