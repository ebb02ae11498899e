package org.huiyi.meeting.meeting;

import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.meeting.meeting.UncoveredCase.Consent;
import org.huiyi.meeting.policy.PolicyInForce;
import org.jspecify.annotations.Nullable;

/// What is asked where the regulation says nothing.
public sealed interface UncoveredCaseCommand extends MeetingCommand {
    /// @param description null and blank mean missing
    /// @param consulted empty means every party that takes part
    record RaiseUncoveredCase(
            String meetingId,
            Act act,
            PolicyInForce policy,
            @Nullable String description,
            List<String> consulted)
            implements UncoveredCaseCommand {
        @Override
        public Standing standing() {
            return Standing.TAKING_PART;
        }
    }

    /// What was proposed and what each party consulted says of it, on its word where it did not say so itself.
    ///
    /// @param n of the case
    /// @param outcome null and blank mean missing
    record SettleUncoveredCase(
            String meetingId,
            Act act,
            PolicyInForce policy,
            int n,
            @Nullable String outcome,
            List<Consent> consents)
            implements UncoveredCaseCommand {}

    /// What the organiser puts to those who are consulted.
    ///
    /// @param outcome null and blank mean missing
    record ProposeOutcome(
            String meetingId, Act act, PolicyInForce policy, int n, @Nullable String outcome)
            implements UncoveredCaseCommand {}

    /// What the actor's own party says of the outcome that is proposed.
    record ConsentToOutcome(
            String meetingId,
            Act act,
            PolicyInForce policy,
            int n,
            boolean agrees,
            @Nullable String note)
            implements UncoveredCaseCommand {
        @Override
        public Standing standing() {
            return Standing.TAKING_PART;
        }
    }
}
