package org.huiyi.meeting.law;

import java.time.Duration;
import java.time.Instant;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Suspension;

/// The regulation knows one meeting and its end; where it is held in several sessions is the house's to say: a
/// suspension is no end, but one beyond the house's limit divides what was held before from what is held after.
///
/// > 形成会议纪要
@Provision(Rule.R27)
public final class SessionsOfMeeting {
    private SessionsOfMeeting() {}

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
