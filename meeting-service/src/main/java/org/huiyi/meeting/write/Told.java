package org.huiyi.meeting.write;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a caller tells of an act beside the act itself.
///
/// @param occurredAt null means now
public record Told(
        @PastOrPresent @Nullable Instant occurredAt,
        @Size(max = Limits.TEXT) @Nullable String reason) {
    public static final Told NOTHING = new Told(null, null);

    public static Told because(@Nullable String reason) {
        return new Told(null, reason);
    }

    public static Told orNothing(@Nullable Told told) {
        return told == null ? NOTHING : told;
    }
}
