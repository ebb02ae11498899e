package org.huiyi.meeting.meeting;

import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.meeting.policy.PolicyInForce;

/// What is asked to make a planned meeting ready.
public sealed interface PreparationCommand extends MeetingCommand {
    /// The house's own: what became of telling the parties of a change of the agenda. It is never refused.
    ///
    /// @param told the parties that were sent the difference
    /// @param unreached the parties none of whose contacts could be sent it
    record SettleAgendaChange(
            String meetingId,
            Act act,
            PolicyInForce policy,
            int change,
            List<String> told,
            List<String> unreached)
            implements PreparationCommand {}
}
