package org.huiyi.action.law;

import java.util.Optional;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// An assigned action is taken on, or contested with a reason; nobody declines in silence.
@Provision(Rule.R46)
public final class AcceptanceOfActions {
    private AcceptanceOfActions() {}

    /// Accountability stays with the party, so anybody of it may act, and so may the assignee, who need
    /// not belong to it.
    public static boolean isOwed(Actor by, String partyId, @Nullable String assigneePerson) {
        return by.party().equals(partyId) || by.sub().equals(assigneePerson);
    }

    public static Optional<ActionRefusal> withoutReason(String actionId, @Nullable String reason) {
        return reason == null || reason.isBlank()
                ? Optional.of(new ActionRefusal.ContestWithoutReason(actionId))
                : Optional.empty();
    }
}
