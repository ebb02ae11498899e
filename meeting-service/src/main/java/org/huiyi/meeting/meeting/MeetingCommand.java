package org.huiyi.meeting.meeting;

import org.huiyi.contracts.decision.Command;
import org.huiyi.meeting.policy.PolicyInForce;

/// What can be asked of a meeting. Times and reasons are the act's; lists are never null.
public sealed interface MeetingCommand extends Command
        permits PlanCommand,
                PreparationCommand,
                SessionCommand,
                CourseCommand,
                AttendanceCommand,
                IncidentCommand,
                DisagreementCommand,
                MatterCommand,
                ClosingCommand,
                UncoveredCaseCommand,
                ConfidentialityCommand,
                CustodyCommand,
                ImprovementCommand {
    String meetingId();

    /// What this command is judged by; folded by the edge.
    PolicyInForce policy();

    /// Who may ask this: the organiser, unless the command says otherwise.
    default Standing standing() {
        return Standing.ORGANISER;
    }

    @Override
    default String aggregateId() {
        return meetingId();
    }

    @Override
    default String policyVersion() {
        return policy().version();
    }
}
