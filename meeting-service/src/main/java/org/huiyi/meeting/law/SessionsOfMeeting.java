package org.huiyi.meeting.law;

import java.time.Duration;
import java.time.Instant;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.MinutesPer;
import org.huiyi.meeting.meeting.Suspension;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// The regulation knows one meeting and its end; where it is held in several sessions is the house's to say: a
/// suspension is no end, but one beyond the house's limit divides what was held before from what is held after.
///
/// > 形成会议纪要
@Provision(Rule.R27)
public final class SessionsOfMeeting {
    private static final Duration A_DAY = Duration.ofHours(24);

    private SessionsOfMeeting() {}

    /// A meeting that is planned to last longer than a day has minutes of each session, unless its organiser says
    /// otherwise; one that runs over midnight does not. Its planned length alone counts, in elapsed time.
    public static MinutesPer minutesPer(
            @Nullable MinutesPer choice, @Nullable Timetable timetable) {
        if (choice != null) {
            return choice;
        }
        return timetable != null && timetable.slot().compareTo(A_DAY) > 0
                ? MinutesPer.SESSION
                : MinutesPer.MEETING;
    }

    /// Elapsed time, whatever the calendar or a clock change says.
    public static Instant boundaryAt(Instant suspendedAt, Duration limit) {
        return suspendedAt.plus(limit);
    }

    /// At the boundary itself the session can still go on.
    public static boolean isOver(Suspension suspension, Instant at) {
        Instant boundary = suspension.boundaryAt();
        return boundary != null && at.isAfter(boundary);
    }
}
