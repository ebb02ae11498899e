package org.huiyi.meeting.meeting;

import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.meeting.meeting.Disagreement.Ending;
import org.huiyi.meeting.policy.PolicyInForce;
import org.jspecify.annotations.Nullable;

/// What is asked when parties do not agree.
public sealed interface DisagreementCommand extends MeetingCommand {
    /// @param sides the other parties that are a side, if they are named
    record RaiseDisagreement(
            String meetingId,
            Act act,
            PolicyInForce policy,
            @Nullable String topic,
            @Nullable String description,
            List<String> sides)
            implements DisagreementCommand {
        @Override
        public Standing standing() {
            return Standing.TAKING_PART;
        }
    }

    /// @param neutral who settled it where the organiser is a side itself
    record SettleDisagreement(
            String meetingId,
            Act act,
            PolicyInForce policy,
            int n,
            @Nullable String outcome,
            List<String> dissenters,
            @Nullable String neutral)
            implements DisagreementCommand {}

    /// The house's own: the contest of an action is over. Never refused; where no disagreement of it is open
    /// there is nothing to settle.
    ///
    /// @param foreignEventId the event of the other service that says so
    record HearContestEnded(
            String meetingId,
            Act act,
            PolicyInForce policy,
            String actionId,
            Ending ending,
            String foreignEventId)
            implements DisagreementCommand {
        @Override
        public Standing standing() {
            return Standing.HOUSE;
        }
    }

    /// The house's own: whoever owes an action contests it. Never refused; heard again it is known.
    ///
    /// @param foreignEventId the event of the other service that says so
    record HearContest(
            String meetingId, Act act, PolicyInForce policy, String actionId, String foreignEventId)
            implements DisagreementCommand {
        @Override
        public Standing standing() {
            return Standing.HOUSE;
        }
    }
}
