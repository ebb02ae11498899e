package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.R30;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.meeting.law.MinutesRefusal.LateMinutesWithoutReason;
import org.jspecify.annotations.Nullable;

/// Minutes are published within the deadline after the end: 24 hours unless policy says otherwise. Late
/// minutes are accepted with a reason and stay late.
@Provision(R30)
public final class PublicationOfMinutes {
    private PublicationOfMinutes() {}

    /// Elapsed time, whatever the calendar or a clock change says.
    public static Instant dueAt(Instant endedAt, Duration deadline) {
        return endedAt.plus(deadline);
    }

    /// When to remind of it. What would have been before the end of the meeting reminds of nothing.
    ///
    /// @param ahead how long before the due time
    public static List<Instant> reminders(Instant endedAt, Instant dueAt, List<Duration> ahead) {
        return ahead.stream()
                .map(dueAt::minus)
                .filter(time -> time.isAfter(endedAt) && time.isBefore(dueAt))
                .distinct()
                .sorted()
                .toList();
    }

    /// At the due time itself minutes are still on time.
    public static boolean isLate(Instant at, Instant dueAt) {
        return at.isAfter(dueAt);
    }

    public static Optional<LateMinutesWithoutReason> refusal(
            Instant at, Instant dueAt, @Nullable String reason) {
        return isLate(at, dueAt) && (reason == null || reason.isBlank())
                ? Optional.of(new LateMinutesWithoutReason(dueAt))
                : Optional.empty();
    }

    public static List<Finding> findings(Instant at, Instant dueAt) {
        return isLate(at, dueAt)
                ? List.of(Finding.flag(R30, "minutes-late", dueAt.toString()))
                : List.of();
    }
}
