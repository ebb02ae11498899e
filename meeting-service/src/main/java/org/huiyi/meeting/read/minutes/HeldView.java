package org.huiyi.meeting.read.minutes;

import java.util.List;
import org.huiyi.meeting.door.Discretion;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.rest.Answer;

/// What a meeting's own record tells of how it was held: nobody writes it (R27).
record HeldView(List<AttendanceView> attendance, ProceedingsView proceedings) {
    static HeldView of(Plan plan, Discretion discretion, List<Answer.Remark> findings) {
        return new HeldView(
                plan.attendance().stays().stream()
                        .map(stay -> AttendanceView.of(stay, plan.parties()))
                        .toList(),
                ProceedingsView.of(plan, discretion, findings));
    }

    /// What stands here otherwise than there, as it stands here.
    HeldView since(HeldView before) {
        return new HeldView(
                since(before.attendance, attendance), proceedings.since(before.proceedings));
    }

    boolean isEmpty() {
        return attendance.isEmpty() && proceedings.isEmpty();
    }

    static <T> List<T> since(List<T> before, List<T> now) {
        return now.stream().filter(one -> !before.contains(one)).toList();
    }
}
