package org.huiyi.notification.organiser;

import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;

/// What the house hears of a meeting's organiser; never refused.
public sealed interface OrganiserCommand extends Command {
    /// @param foreignEventId the event of the meeting that says so
    record HearOrganiser(String meetingId, String partyId, String foreignEventId, Act act)
            implements OrganiserCommand {
        @Override
        public String aggregateId() {
            return OrganiserId.of(meetingId);
        }

        @Override
        public String policyVersion() {
            return "preset-1";
        }
    }
}
