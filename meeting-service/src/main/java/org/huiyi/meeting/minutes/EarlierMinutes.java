package org.huiyi.meeting.minutes;

import java.time.Instant;

/// What another meeting's published minutes resolved, as far as whoever refers to it may know.
///
/// @param resolutions how many there are
public record EarlierMinutes(String meetingId, Instant startedAt, int resolutions) {}
