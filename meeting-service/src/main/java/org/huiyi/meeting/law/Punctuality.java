package org.huiyi.meeting.law;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.ProceedingsRefusal.StaysOverlap;
import org.huiyi.meeting.meeting.Presence;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// Nobody comes late or goes early without a reason (三(二)1, 四(二)1). Lateness counts from the actual start, so
/// a delay by the organiser is nobody else's; the grace is the house's own number.
///
/// > 不得无故迟到或早退
@Provision({Rule.R44, Rule.R52})
public final class Punctuality {
    private Punctuality() {}

    /// Exactly at the end of the grace is on time.
    public static boolean isLate(Instant arrivedAt, Instant startedAt, Duration grace) {
        return arrivedAt.isAfter(startedAt.plus(grace));
    }

    public static boolean isEarly(Instant leftAt, @Nullable Timetable timetable, Duration grace) {
        return timetable != null && leftAt.isBefore(timetable.endsAt().minus(grace));
    }

    public static List<Finding> remarksOnArrival(boolean late, Act act, String personId) {
        if (!late) {
            return List.of();
        }
        return act.hasReason()
                ? List.of(Finding.flag(Rule.R44, "came-late", personId))
                : List.of(Finding.flag(Rule.R52, "came-late-without-reason", personId));
    }

    public static List<Finding> remarksOnLeave(boolean early, Act act, String personId) {
        return early && !act.hasReason()
                ? List.of(Finding.flag(Rule.R52, "left-early-without-reason", personId))
                : List.of();
    }

    /// Out for no longer than the house's grace: a network that failed, not a person that went.
    public static boolean isDropout(Instant leftAt, Instant backAt, Duration grace) {
        return !backAt.isAfter(leftAt.plus(grace));
    }

    /// Nobody is there twice at a time.
    ///
    /// @param leftAt null while present
    public static List<Refusal> barsToOverlap(
            Instant arrivedAt, @Nullable Instant leftAt, List<Presence> others) {
        return others.stream()
                .filter(other -> other.leftAt() == null || arrivedAt.isBefore(other.leftAt()))
                .filter(other -> leftAt == null || other.arrivedAt().isBefore(leftAt))
                .findFirst()
                .<Refusal>map(other -> new StaysOverlap(other.personId(), other.arrivedAt()))
                .stream()
                .toList();
    }

    public static Finding remarkOnCorrection(String personId) {
        return Finding.guide(Rule.R24, "attendance-corrected", personId);
    }

    public static Finding remarkOnUnjustified(String personId) {
        return Finding.flag(Rule.R52, "unjustified", personId);
    }
}
