package org.huiyi.action.law;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// Whoever owes an action reports on it at its cadence, in words.
@Provision(Rule.R47)
public final class ReportingOfProgress {
    private ReportingOfProgress() {}

    public static Optional<ActionRefusal> withoutNote(String actionId, @Nullable String note) {
        return note == null || note.isBlank()
                ? Optional.of(new ActionRefusal.ReportWithoutNote(actionId))
                : Optional.empty();
    }

    /// A report later than the cadence asks for is remarked on; exactly on time is on time.
    public static List<Finding> remarks(Cadence cadence, Instant last, Instant at) {
        return cadence.isMissed(last, at)
                ? List.of(
                        Finding.flag(Rule.R47, "report-late", cadence.next(last).get().toString()))
                : List.of();
    }

    /// No report came by `dueAt`.
    public static Finding missed(Instant dueAt) {
        return Finding.flag(Rule.R47, "progress-missed", dueAt.toString());
    }
}
