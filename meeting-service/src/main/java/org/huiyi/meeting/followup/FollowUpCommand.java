package org.huiyi.meeting.followup;

import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;

/// What the house hears of actions; never refused.
public sealed interface FollowUpCommand extends Command {
    /// @param word what another service says, already as a fact of ours
    record Hear(FollowUpEvent word, Act act, String policyVersion) implements FollowUpCommand {
        @Override
        public String aggregateId() {
            return word.aggregateId();
        }
    }
}
