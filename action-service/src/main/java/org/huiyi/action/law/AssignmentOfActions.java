package org.huiyi.action.law;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;

/// An action names who owes it. The minutes refuse an incomplete one at publication; this is the second
/// look, for what comes in over the wire.
@Provision(Rule.R33)
public final class AssignmentOfActions {
    private AssignmentOfActions() {}

    /// Names that are blank, in alphabetical order.
    public static Optional<ActionRefusal> incomplete(Map<String, String> named) {
        List<String> missing =
                named.entrySet().stream()
                        .filter(e -> e.getValue().isBlank())
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new ActionRefusal.ActionIncomplete(missing));
    }

    /// A due time that has passed when the action is assigned is accepted and remarked on.
    public static List<Finding> remarks(Instant dueAt, Instant assignedAt) {
        return dueAt.isAfter(assignedAt)
                ? List.of()
                : List.of(Finding.flag(Rule.R33, "due-in-the-past", dueAt.toString()));
    }
}
