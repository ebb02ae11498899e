package org.huiyi.action.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A party may hand an action to somebody else of its own; it stays accountable. Belongs to R46 with
/// {@link AcceptanceOfActions}.
public final class DelegationOfActions {
    private DelegationOfActions() {}

    /// Who belongs to which party is known of contacts only; whoever else is named can act only with a
    /// token of the accountable party.
    ///
    /// @param strangers parties and persons known not to be of the accountable party
    public static List<ActionRefusal> refusals(
            String partyId, @Nullable String assignee, Collection<String> strangers) {
        var refusals = new ArrayList<ActionRefusal>();
        if (assignee == null || assignee.isBlank()) {
            refusals.add(new ActionRefusal.ActionIncomplete(List.of("assignee")));
        }
        if (strangers.stream().anyMatch(stranger -> Objects.equals(stranger, assignee))) {
            refusals.add(new SteeringRefusal.DelegateOfAnotherParty(partyId));
        }
        return refusals;
    }
}
