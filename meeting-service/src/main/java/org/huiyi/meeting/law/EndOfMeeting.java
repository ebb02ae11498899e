package org.huiyi.meeting.law;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.ProceedingsRefusal.CorrectionWithoutReason;
import org.huiyi.meeting.law.ProceedingsRefusal.EndAfterTold;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// From when the time of the minutes runs (二(三)1): where nobody ends a meeting it is taken to be over at its
/// planned end and the house's grace. A correction says why, and never quietly gives the minutes more time.
/// Whoever says that a meeting is over says so after its end: no correction goes behind that moment, or one
/// after the other would put the minutes off for ever.
///
/// > 在会议结束后24小时内
public final class EndOfMeeting {
    private EndOfMeeting() {}

    /// A meeting that begins when it should be over long since has its whole length before it.
    public static @Nullable Instant dueAt(
            @Nullable Timetable timetable, Instant startedAt, Duration grace) {
        if (timetable == null) {
            return null;
        }
        Instant planned = timetable.endsAt().plus(grace);
        return planned.isAfter(startedAt) ? planned : startedAt.plus(timetable.slot()).plus(grace);
    }

    public static Finding remarkOnSilence(Instant dueAt) {
        return Finding.flag(Rule.R51, "ended-by-nobody", dueAt.toString());
    }

    /// @param toldAt when an end was first told; null while nobody has, and where it was never kept
    public static List<Refusal> barsToCorrection(
            Personal reason, Instant endedAt, @Nullable Instant toldAt) {
        var bars = new ArrayList<Refusal>();
        if (reason.text() == null || reason.text().isBlank()) {
            bars.add(new CorrectionWithoutReason());
        }
        if (toldAt != null && endedAt.isAfter(toldAt)) {
            bars.add(new EndAfterTold(toldAt));
        }
        return List.copyOf(bars);
    }

    public static List<Finding> remarksOnCorrection(
            boolean overdue, Instant former, Instant corrected, Instant now) {
        if (!corrected.isAfter(former)) {
            return List.of();
        }
        return List.of(
                overdue && corrected.isAfter(now)
                        ? Finding.flag(Rule.R30, "overdue-undone", corrected.toString())
                        : Finding.flag(
                                Rule.R30,
                                "minutes-put-off",
                                former.toString(),
                                corrected.toString()));
    }
}
