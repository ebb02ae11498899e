package org.huiyi.action.read.actions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.action.action.ActionStatus;
import org.huiyi.action.action.Disposition;
import org.huiyi.action.action.Due;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.huiyi.rest.Answer.Remark;
import org.jspecify.annotations.Nullable;

/// One action, folded from its history.
///
/// @param title of the meeting; null when that is sensitive, even if it became so later
/// @param item its number in the minutes, from 1
/// @param resolution of the minutes that it carries out, from 1
/// @param party the one accountable party
/// @param orphaned its assignee has left, and the party has named nobody else
/// @param contributors parties and persons who help
/// @param overdue its due time has passed without completion
/// @param checkEvery the cadence of reports and checks; null when none was agreed
/// @param reportDueAt when the next report is expected; null when none is
/// @param checkDueAt when the organiser's next check is expected; null when none is
/// @param verificationDueAt when the organiser's word on the claim is expected; null when none is
/// @param told how its party came to know of it; null before, once that came back, and of actions that counted
///     from their assignment
/// @param missed reports, checks and verifications that did not come
/// @param contest the latest one, null where nobody contested
/// @param settlement of the latest contest
/// @param completion the latest claim
/// @param verification the organiser's latest word
/// @param disposition null while nobody gave it up
record ActionView(
        String id,
        long version,
        String meetingId,
        @Nullable String title,
        int item,
        int resolution,
        String task,
        String organiser,
        String party,
        String assignee,
        boolean orphaned,
        List<String> contributors,
        Instant dueAt,
        @Nullable Duration checkEvery,
        @Nullable Instant reportDueAt,
        @Nullable Instant checkDueAt,
        @Nullable Instant verificationDueAt,
        ActionStatus status,
        boolean overdue,
        int percent,
        @Nullable Word told,
        List<Report> reports,
        List<Check> checks,
        List<Missed> missed,
        List<Extension> extensions,
        List<Delegation> delegations,
        List<Escalated> escalations,
        List<Reopening> reopenings,
        @Nullable Contest contest,
        @Nullable Settlement settlement,
        @Nullable Completion completion,
        @Nullable Verification verification,
        @Nullable Disposed disposition,
        List<Remark> findings) {
    /// @param channel `EMAIL` and the like; `OWN_ACT` where whoever owes it did something about it
    record Word(String channel, @Nullable String note, Instant toldAt) {}

    /// @param source the system it was taken over from
    /// @param contributor who reported without owing it; null where whoever owes it did
    record Report(
            int percent,
            String note,
            String by,
            Instant reportedAt,
            @Nullable String source,
            @Nullable String contributor) {}

    record Check(String note, String by, Instant checkedAt) {}

    record Missed(Due what, Instant dueAt) {}

    /// @param from the due time until then
    record Extension(Instant from, Instant dueAt, String reason, String by, Instant extendedAt) {}

    record Delegation(String from, String assignee, String by, Instant delegatedAt) {}

    /// @param step its rung on the ladder of this cause, from 1
    /// @param over what caused it was done since
    record Escalated(
            int n,
            Cause cause,
            int step,
            Level to,
            Instant dueAt,
            boolean acknowledged,
            boolean over) {}

    /// @param from the due time until then
    record Reopening(Instant from, Instant dueAt, String reason, String by, Instant reopenedAt) {}

    record Contest(String reason, String by, Instant contestedAt) {}

    /// @param upheld the party was released
    record Settlement(boolean upheld, String outcome, String by, Instant settledAt) {}

    /// @param percent of the work that is done; 100 is all of it
    /// @param remaining what is left, where it is a part
    record Completion(
            String evidence,
            String by,
            boolean late,
            Instant completedAt,
            int percent,
            @Nullable String remaining) {}

    /// @param accepted false where the action was returned
    record Verification(boolean accepted, @Nullable String note, String by, Instant verifiedAt) {}

    /// @param by the action or meeting that took its place
    record Disposed(Disposition status, String reason, @Nullable String by, Instant disposedAt) {}
}
