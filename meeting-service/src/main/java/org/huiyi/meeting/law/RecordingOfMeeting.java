package org.huiyi.meeting.law;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Presence;

/// A named recorder covers the whole meeting (二(二)3): none, no start; and a hand-over begins where the
/// recorder before ends.
///
/// > 指定人员全程记录
@Provision(Rule.R25)
public final class RecordingOfMeeting {
    private RecordingOfMeeting() {}

    public static Finding remarkOnStart() {
        return Finding.flag(Rule.R25, "started-without-recorder");
    }

    /// The recorder goes and nobody has taken over.
    public static List<Finding> remarksOnLeave(Plan plan, String leaving) {
        return plan.recorder().filter(leaving::equals).isPresent()
                ? List.of(Finding.flag(Rule.R25, "recorder-left", leaving))
                : List.of();
    }

    /// Nobody recorded from when the recorder left until now: they are back, another takes over, or the
    /// meeting ends. What lies within a suspension is no gap.
    public static List<Finding> remarksOnGap(Plan plan, Instant until) {
        return left(plan)
                .filter(from -> from.isBefore(until) && !isSuspended(plan, from, until))
                .map(from ->
                        Finding.flag(
                                Rule.R25,
                                "record-gap",
                                plan.recorder().orElseThrow(),
                                from.toString(),
                                until.toString()))
                .stream()
                .toList();
    }

    /// Who records the whole of a meeting is there. Told at the end of one that was held in a room and where
    /// people signed in; who records from afar signs in nowhere.
    public static List<Finding> remarksOnAbsence(Plan plan) {
        var venue = plan.slot().venue();
        boolean onSite = venue.place() != null && venue.onlineLink() == null;
        boolean seen =
                plan.recordings().stream()
                        .anyMatch(one -> plan.attendance().hasAttended(one.personId()));
        return !onSite || seen || plan.attendance().stays().isEmpty()
                ? List.of()
                : plan
                        .recorder()
                        .map(who -> Finding.flag(Rule.R25, "recorder-absent", who))
                        .stream()
                        .toList();
    }

    /// Since when the recorder is gone, having recorded before.
    private static Optional<Instant> left(Plan plan) {
        return plan.recorder()
                .flatMap(plan.attendance()::last)
                .map(Presence::leftAt)
                .filter(at -> !at.isBefore(plan.recordings().getLast().from()));
    }

    private static boolean isSuspended(Plan plan, Instant from, Instant until) {
        return plan.proceedings().turns().suspensions().stream()
                .anyMatch(s ->
                        !from.isBefore(s.from()) && (s.to() == null || !until.isAfter(s.to())));
    }
}
