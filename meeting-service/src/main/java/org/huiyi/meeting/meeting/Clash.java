package org.huiyi.meeting.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody, or some place or device, is to be in two meetings at once.
///
/// @param personId null of a thing
/// @param thing the place or device; null of a person
/// @param elsewhere the other meeting's id; null when whoever asks may not know of it
/// @param startsAt when the two begin to overlap
/// @param endsAt when they no longer do
/// @param tentative no notice of the other meeting was sent yet
public record Clash(
        @Nullable String personId,
        @Nullable String thing,
        @Nullable String elsewhere,
        Instant startsAt,
        Instant endsAt,
        boolean tentative) {
    /// Somebody who said to come, which nobody does before the notice.
    public static Clash of(
            String personId, @Nullable String elsewhere, Instant startsAt, Instant endsAt) {
        return new Clash(personId, null, elsewhere, startsAt, endsAt, false);
    }

    public static Clash over(
            String thing, String elsewhere, Instant startsAt, Instant endsAt, boolean tentative) {
        return new Clash(null, thing, elsewhere, startsAt, endsAt, tentative);
    }
}
