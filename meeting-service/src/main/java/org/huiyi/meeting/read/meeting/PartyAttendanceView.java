package org.huiyi.meeting.read.meeting;

import java.util.List;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Turnout;
import org.jspecify.annotations.Nullable;

/// How a party attended (R44).
///
/// @param absent the persons it named who did not come
record PartyAttendanceView(String partyId, Turnout.Kind standing, List<AbsentView> absent) {
    /// @param justified the organiser's word; null when none was given
    record AbsentView(String personId, @Nullable Boolean justified) {
        static AbsentView of(Turnout.Absent absent) {
            return new AbsentView(absent.personId(), absent.justified());
        }
    }

    static List<PartyAttendanceView> all(Plan plan) {
        return Turnout.all(plan).stream().map(PartyAttendanceView::of).toList();
    }

    private static PartyAttendanceView of(Turnout turnout) {
        return new PartyAttendanceView(
                turnout.partyId(),
                turnout.kind(),
                turnout.absent().stream().map(AbsentView::of).toList());
    }
}
