package org.huiyi.meeting.law;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.PlanRefusal.BeforePrevious;
import org.huiyi.meeting.law.PlanRefusal.LateReport;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// One lifecycle, told as it happens (一). The order of states is in the deciders; here is how late an act may
/// be told: a quarter of an hour without a word, later with a reason and for ever remarked.
///
/// > 建立标准化的协调管理机制
@Provision(Rule.R02)
public final class TimeOfActs {
    private static final Duration UNREMARKED = Duration.ofMinutes(15);

    private TimeOfActs() {}

    public static boolean isLateReport(Act act) {
        return Duration.between(act.occurredAt(), act.receivedAt()).compareTo(UNREMARKED) > 0;
    }

    public static List<Refusal> bars(Act act) {
        return isLateReport(act) && !act.hasReason()
                ? List.of(new LateReport(act.occurredAt()))
                : List.of();
    }

    public static List<Finding> remarks(Act act) {
        return isLateReport(act)
                ? List.of(Finding.flag(Rule.R02, "told-late", act.occurredAt().toString()))
                : List.of();
    }

    /// An act said to have happened before the one it follows cannot have.
    public static List<Refusal> barsUnlessAfter(@Nullable Instant previous, Act act) {
        return previous != null && act.occurredAt().isBefore(previous)
                ? List.of(new BeforePrevious(previous))
                : List.of();
    }

    public static boolean isRetroactive(@Nullable Timetable timetable, Act act) {
        return timetable != null && timetable.startsAt().isBefore(act.receivedAt());
    }

    public static List<Finding> remarksOnRegistration(@Nullable Timetable timetable, Act act) {
        return isRetroactive(timetable, act)
                ? List.of(Finding.flag(Rule.R02, "registered-late"))
                : List.of();
    }

    public static Finding remarkOnHeldBefore(Instant startedAt) {
        return Finding.flag(Rule.R02, "held-unregistered", startedAt.toString());
    }
}
