package org.huiyi.action.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
}
