package org.huiyi.meeting.meeting;

import org.huiyi.contracts.decision.Act;
import org.huiyi.meeting.policy.PolicyInForce;

/// What is asked about the keeping of a meeting's records and of those named in them.
public sealed interface CustodyCommand extends MeetingCommand {
    /// From then on nobody who is named in the meeting is erased, until the hold is lifted.
    ///
    /// @param privacy asked by the house's privacy officers, who need not be in the meeting
    record SetLegalHold(
            String meetingId, Act act, PolicyInForce policy, boolean held, boolean privacy)
            implements CustodyCommand {
        @Override
        public Standing standing() {
            return privacy ? Standing.PRIVACY : Standing.ORGANISER;
        }
    }

    /// The house's own: somebody left their organisation. Never refused; heard again it is known.
    record HearDeparture(String meetingId, Act act, PolicyInForce policy, String personId)
            implements CustodyCommand {
        @Override
        public Standing standing() {
            return Standing.HOUSE;
        }
    }
}
