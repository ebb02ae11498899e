package org.huiyi.meeting.meeting;

import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.meeting.policy.PolicyInForce;

/// What is asked when a meeting comes to its end for good.
public sealed interface ClosingCommand extends MeetingCommand {
    record CancelMeeting(String meetingId, Act act, PolicyInForce policy)
            implements ClosingCommand {}

    record EvaluateMeeting(String meetingId, Act act, PolicyInForce policy, Evaluation evaluation)
            implements ClosingCommand {}

    /// @param minutesPublished as folded from the minutes' own history
    /// @param idleResolutions their numbers: no action carries them out, and nothing says why
    record CloseMeeting(
            String meetingId,
            Act act,
            PolicyInForce policy,
            boolean minutesPublished,
            List<Integer> idleResolutions)
            implements ClosingCommand {}
}
