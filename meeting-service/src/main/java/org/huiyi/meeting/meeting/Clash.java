package org.huiyi.meeting.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody is to be in two meetings at once.
///
/// @param elsewhere the other meeting's id; null when whoever asks may not know of it
/// @param startsAt when the two begin to overlap
/// @param endsAt when they no longer do
public record Clash(
        String personId, @Nullable String elsewhere, Instant startsAt, Instant endsAt) {}
