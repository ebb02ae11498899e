package org.huiyi.action.law;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// The organiser checks progress at the action's cadence and writes down what was seen.
@Provision(Rule.R34)
public final class CheckingOfProgress {
    private CheckingOfProgress() {}

    public static Optional<ActionRefusal> withoutNote(String actionId, @Nullable String note) {
        return note == null || note.isBlank()
                ? Optional.of(new ActionRefusal.CheckWithoutNote(actionId))
                : Optional.empty();
    }

    /// A check later than the cadence asks for is remarked on; exactly on time is on time.
    public static List<Finding> remarks(Cadence cadence, Instant last, Instant at) {
        return cadence.isMissed(last, at)
                ? List.of(Finding.flag(Rule.R34, "check-late", cadence.next(last).get().toString()))
                : List.of();
    }

    /// No check came by `dueAt`.
    public static Finding missed(Instant dueAt) {
        return Finding.flag(Rule.R34, "check-missed", dueAt.toString());
    }
}
