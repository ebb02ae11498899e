package org.huiyi.meeting.meeting;

import org.huiyi.contracts.decision.Act;
import org.huiyi.meeting.policy.PolicyInForce;

/// What is asked about the improvements that earlier meetings of the series name.
public sealed interface ImprovementCommand extends MeetingCommand {
    /// The house's own: an earlier meeting of the series was evaluated. Never refused.
    record OfferImprovements(String meetingId, Act act, PolicyInForce policy, Lessons lessons)
            implements ImprovementCommand {
        @Override
        public Standing standing() {
            return Standing.HOUSE;
        }
    }

    /// The act's reason says why, where somebody wants to say.
    record DecideImprovement(
            String meetingId, Act act, PolicyInForce policy, int n, boolean adopted)
            implements ImprovementCommand {}
}
