package org.huiyi.meeting.read.meeting;

import java.time.Instant;
import org.huiyi.meeting.meeting.Attendance;
import org.huiyi.meeting.meeting.Presence;
import org.jspecify.annotations.Nullable;

/// One stay of one person.
///
/// @param reason why late
/// @param early left early, and neither for an incident nor to be back soon
/// @param leaveReason why they left
/// @param justified the organiser's word; null when none was given
/// @param corrected its times are not those told first
record AttendanceView(
        String personId,
        String partyId,
        Instant arrivedAt,
        @Nullable Instant leftAt,
        boolean late,
        @Nullable String reason,
        boolean early,
        @Nullable String leaveReason,
        @Nullable Boolean justified,
        boolean corrected) {
    static AttendanceView of(Presence stay, Attendance attendance) {
        var word = attendance.justifications().get(stay.personId());
        return new AttendanceView(
                stay.personId(),
                stay.partyId(),
                stay.arrivedAt(),
                stay.leftAt(),
                stay.late(),
                MeetingView.text(stay.reason()),
                stay.early() && !stay.excused(),
                MeetingView.text(stay.leaveReason()),
                word == null ? null : word.justified(),
                stay.corrected());
    }
}
