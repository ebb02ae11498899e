package org.huiyi.meeting.law;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.ProceedingsRefusal.CorrectionWithoutReason;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// From when the time of the minutes runs (二(三)1): where nobody ends a meeting it is taken to be over at its
/// planned end and the house's grace. A correction says why, and never quietly makes overdue minutes timely.
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

    public static List<Refusal> barsToCorrection(Personal reason) {
        return reason.text() == null || reason.text().isBlank()
                ? List.of(new CorrectionWithoutReason())
                : List.of();
    }

    public static List<Finding> remarksOnCorrection(
            boolean overdue, Instant corrected, Instant now) {
        return overdue && corrected.isAfter(now)
                ? List.of(Finding.flag(Rule.R30, "overdue-undone", corrected.toString()))
                : List.of();
    }
}
