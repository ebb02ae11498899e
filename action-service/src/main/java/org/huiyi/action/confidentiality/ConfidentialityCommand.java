package org.huiyi.action.confidentiality;

import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;

/// What the house hears of a meeting's classification; never refused.
public sealed interface ConfidentialityCommand extends Command {
    /// @param foreignEventId the event of the meeting that says so
    record HearClassification(String meetingId, boolean sensitive, String foreignEventId, Act act)
            implements ConfidentialityCommand {
        @Override
        public String aggregateId() {
            return ConfidentialityId.of(meetingId);
        }

        @Override
        public String policyVersion() {
            return "preset-1";
        }
    }
}
