package org.huiyi.action.read.actions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.action.action.ActionStatus;
import org.jspecify.annotations.Nullable;

/// One action, folded from its history.
///
/// @param title of the meeting; null when that is sensitive
/// @param item its number in the minutes, from 1
/// @param resolution of the minutes that it carries out, from 1
/// @param party the one accountable party
/// @param overdue its due time has passed without completion
/// @param checkEvery the cadence of reports and checks; null when none was agreed
/// @param contest the latest one, null where nobody contested
/// @param completion the latest claim
/// @param verification the organiser's latest word
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
        List<String> contributors,
        Instant dueAt,
        @Nullable Duration checkEvery,
        ActionStatus status,
        boolean overdue,
        int percent,
        List<Report> reports,
        List<Check> checks,
        List<Extension> extensions,
        @Nullable Contest contest,
        @Nullable Completion completion,
        @Nullable Verification verification) {
    record Report(int percent, String note, String by, Instant reportedAt) {}

    record Check(String note, String by, Instant checkedAt) {}

    /// @param from the due time until then
    record Extension(Instant from, Instant dueAt, String reason, String by, Instant extendedAt) {}

    record Contest(String reason, String by, Instant contestedAt) {}

    record Completion(String evidence, String by, boolean late, Instant completedAt) {}

    /// @param accepted false where the action was returned
    record Verification(boolean accepted, @Nullable String note, String by, Instant verifiedAt) {}
}
