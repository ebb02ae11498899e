package org.huiyi.meeting.write;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.huiyi.rest.MalformedException;

/// What the clock on the wall of a zone shows.
public final class WallTime {
    private WallTime() {}

    /// Read from `2026-03-02T09:00`, or from an instant such as `2026-03-02T08:00:00Z`.
    ///
    /// @throws MalformedException it is neither
    public static LocalDateTime read(String field, String text, String zone) {
        try {
            var local =
                    text.endsWith("Z")
                            ? LocalDateTime.ofInstant(Instant.parse(text), ZoneId.of(zone))
                            : LocalDateTime.parse(text);
            return local.truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeParseException e) {
            throw new MalformedException(field, "wall-time");
        }
    }
}
