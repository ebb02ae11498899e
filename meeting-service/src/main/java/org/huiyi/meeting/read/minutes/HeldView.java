package org.huiyi.meeting.read.minutes;

import java.util.List;
import java.util.Objects;
import org.huiyi.meeting.door.Discretion;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.rest.Answer;
import org.jspecify.annotations.Nullable;

/// What a meeting's own record tells of how it was held: nobody writes it (R27).
///
/// @param head null in an addendum, where nothing of it changed
record HeldView(
        @Nullable HeadView head,
        List<AttendanceView> attendance,
        List<AbsenceView> absences,
        ProceedingsView proceedings) {
    static HeldView of(
            Registered meeting, int session, Discretion discretion, List<Answer.Remark> findings) {
        var plan = meeting.plan();
        return new HeldView(
                HeadView.of(meeting, session, discretion),
                plan.attendance().stays().stream()
                        .map(stay -> AttendanceView.of(stay, plan.parties()))
                        .toList(),
                AbsenceView.all(meeting, session, discretion),
                ProceedingsView.of(plan, discretion, findings));
    }

    /// What stands here otherwise than there, as it stands here.
    HeldView since(HeldView before) {
        return new HeldView(
                Objects.equals(before.head, head) ? null : head,
                since(before.attendance, attendance),
                since(before.absences, absences),
                proceedings.since(before.proceedings));
    }

    boolean isEmpty() {
        return head == null && attendance.isEmpty() && absences.isEmpty() && proceedings.isEmpty();
    }

    static <T> List<T> since(List<T> before, List<T> now) {
        return now.stream().filter(one -> !before.contains(one)).toList();
    }
}
