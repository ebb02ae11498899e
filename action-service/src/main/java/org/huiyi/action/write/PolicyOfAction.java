package org.huiyi.action.write;

import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.Action.Unassigned;
import org.huiyi.action.action.ActionDecider;
import org.huiyi.eventstore.Histories;

/// An action is judged to its end by the policy its minutes were published under.
public final class PolicyOfAction {
    private static final String PRESET = "preset-1";

    private final Histories histories;

    public PolicyOfAction(Histories histories) {
        this.histories = histories;
    }

    /// The policy's version; the preset for what was never assigned, which is refused anyway.
    public String version(String actionId) {
        return switch (histories.fold(ActionDecider.INSTANCE, actionId).state()) {
            case Known action -> action.item().policyVersion();
            case Unassigned _ -> PRESET;
        };
    }
}
