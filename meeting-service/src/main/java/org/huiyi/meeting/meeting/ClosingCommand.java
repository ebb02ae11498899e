package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.meeting.policy.PolicyInForce;

/// What is asked when a meeting comes to its end for good.
public sealed interface ClosingCommand extends MeetingCommand {
    record CancelMeeting(String meetingId, Act act, PolicyInForce policy)
            implements ClosingCommand {}

    /// @param continuationKnown whether the meeting it names as its continuation is there for the evaluator
    record EvaluateMeeting(
            String meetingId,
            Act act,
            PolicyInForce policy,
            Evaluation evaluation,
            boolean continuationKnown)
            implements ClosingCommand {
        /// One that is continued in no other meeting.
        public EvaluateMeeting(
                String meetingId, Act act, PolicyInForce policy, Evaluation evaluation) {
            this(meetingId, act, policy, evaluation, false);
        }
    }

    /// The house's own: the time by which the meeting had to be evaluated came. Never refused.
    record DeclareEvaluationOverdue(String meetingId, Act act, PolicyInForce policy, Instant dueAt)
            implements ClosingCommand {
        @Override
        public Standing standing() {
            return Standing.HOUSE;
        }
    }

    /// @param minutesPublished as folded from the minutes' own history
    /// @param openActions their numbers in the minutes: neither verified nor given up, as far as was heard
    /// @param idleResolutions their numbers: no action carries them out, and nothing says why
    record CloseMeeting(
            String meetingId,
            Act act,
            PolicyInForce policy,
            boolean minutesPublished,
            List<Integer> openActions,
            List<Integer> idleResolutions)
            implements ClosingCommand {
        public CloseMeeting {
            openActions = List.copyOf(openActions);
            idleResolutions = List.copyOf(idleResolutions);
        }
    }
}
