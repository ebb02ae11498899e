package org.huiyi.meeting.read.minutes;

import java.time.Instant;
import org.huiyi.meeting.meeting.Parties;
import org.huiyi.meeting.meeting.Presence;
import org.jspecify.annotations.Nullable;

/// One stay of one person, as signed in and out.
///
/// @param name null of somebody nobody listed
record AttendanceView(
        String personId,
        @Nullable String name,
        String partyId,
        Instant arrivedAt,
        @Nullable Instant leftAt,
        boolean late,
        @Nullable String reason) {
    static AttendanceView of(Presence stay, Parties parties) {
        return new AttendanceView(
                stay.personId(),
                PersonView.of(stay.personId(), parties).name(),
                stay.partyId(),
                stay.arrivedAt(),
                stay.leftAt(),
                stay.late(),
                MinutesView.text(stay.reason()));
    }
}
