package org.huiyi.meeting.law;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.FeedbackRefusal.FeedbackEmpty;
import org.huiyi.meeting.law.FeedbackRefusal.FeedbackOfNoAttendee;
import org.huiyi.meeting.law.FeedbackRefusal.FeedbackUntimely;

/// Whoever was there may say once how the meeting did, without saying who they are (二(三)3). It is material for
/// the organiser's evaluation, and shown only when it could be anybody's.
///
/// > 对会议效果进行评估
@Provision(Rule.R36)
public final class FeedbackOfAttendees {
    /// As few answers as could be told apart by who was there are not shown.
    public static final int LEAST = 3;

    private FeedbackOfAttendees() {}

    /// @param attended whoever speaks signed in to the meeting
    /// @param open the meeting is over and not closed
    /// @param says there is something in it
    public static Optional<Refusal> bar(boolean attended, boolean open, boolean says) {
        if (!attended) {
            return Optional.of(new FeedbackOfNoAttendee());
        }
        if (!open) {
            return Optional.of(new FeedbackUntimely());
        }
        return says ? Optional.empty() : Optional.of(new FeedbackEmpty());
    }

    public static boolean isShown(int answers) {
        return answers >= LEAST;
    }

    /// What is on record of the time: the day.
    public static Instant coarsened(Instant at) {
        return at.truncatedTo(ChronoUnit.DAYS);
    }
}
