package org.huiyi.meeting.minutes;

import java.time.Instant;

/// What other published minutes resolved, as far as whoever refers to them may know.
///
/// @param session whose minutes they are, counted from 1
/// @param resolutions how many there are
public record EarlierMinutes(String meetingId, int session, Instant startedAt, int resolutions) {
    /// @param resolution its number in the meeting
    public boolean has(int resolution) {
        int place = Numbering.placeOf(resolution, session);
        return place >= 1 && place <= resolutions;
    }
}
