package org.huiyi.meeting.translation;

import java.time.Instant;
import java.util.Optional;
import org.huiyi.bridge.Heard;
import org.huiyi.contracts.wire.ActionAnnouncement;
import org.huiyi.contracts.wire.ActionAnnouncement.*;
import org.huiyi.meeting.followup.FollowUpEvent;
import org.huiyi.meeting.followup.FollowUpEvent.*;
import org.jspecify.annotations.Nullable;

/// What action-service says of an action, in our words.
final class ActionWords {
    private ActionWords() {}

    /// Empty for what the meeting need not know.
    static Optional<FollowUpEvent> of(Heard heard) {
        return Optional.ofNullable(
                switch (heard.type()) {
                    case "action.ActionAssigned.v1" ->
                            assigned(heard.as(ActionAssignedV1.class), heard);
                    case "action.ActionAccepted.v1" ->
                            answer(heard.as(ActionAcceptedV1.class), Answer.TAKEN_ON, heard);
                    case "action.ActionContested.v1" ->
                            answer(heard.as(ActionContestedV1.class), Answer.CONTESTED, heard);
                    case "action.ActionSettled.v1" ->
                            settled(heard.as(ActionSettledV1.class), heard);
                    case "action.ProgressReported.v1" ->
                            reported(heard.as(ProgressReportedV1.class), heard);
                    case "action.ProgressMissed.v1" ->
                            report(heard.as(ProgressMissedV1.class), Regularity.MISSED, heard);
                    case "action.ProgressChecked.v1" ->
                            check(heard.as(ProgressCheckedV1.class), Regularity.MADE, heard);
                    case "action.CheckMissed.v1" ->
                            check(heard.as(CheckMissedV1.class), Regularity.MISSED, heard);
                    case "action.ActionEscalated.v1" ->
                            escalated(heard.as(ActionEscalatedV1.class), heard);
                    case "action.EscalationAcknowledged.v1" ->
                            acknowledged(heard.as(EscalationAcknowledgedV1.class), heard);
                    default -> execution(heard);
                });
    }

    private static @Nullable FollowUpEvent execution(Heard heard) {
        return switch (heard.type()) {
            case "action.ActionOverdue.v1" -> {
                var said = heard.as(ActionOverdueV1.class);
                yield step(said, Step.OVERDUE, said.dueAt(), heard);
            }
            case "action.ActionExtended.v1" -> {
                var said = heard.as(ActionExtendedV1.class);
                yield step(said, Step.EXTENDED, said.dueAt(), heard);
            }
            case "action.ActionCompleted.v1" ->
                    step(heard.as(ActionCompletedV1.class), Step.COMPLETED, null, heard);
            case "action.ActionVerified.v1" -> {
                var said = heard.as(ActionVerifiedV1.class);
                yield step(said, said.accepted() ? Step.VERIFIED : Step.RETURNED, null, heard);
            }
            case "action.ActionDisposed.v1" -> {
                var said = heard.as(ActionDisposedV1.class);
                yield step(said, Step.valueOf(said.status()), null, heard);
            }
            case "action.ActionReopened.v1" -> {
                var said = heard.as(ActionReopenedV1.class);
                yield step(said, Step.REOPENED, said.dueAt(), heard);
            }
            default -> null;
        };
    }

    private static FollowUpEvent assigned(ActionAssignedV1 said, Heard heard) {
        return new AssignmentHeard(
                said.meetingId(),
                said.actionId(),
                said.item(),
                said.partyId(),
                said.dueAt(),
                source(heard));
    }

    private static FollowUpEvent settled(ActionSettledV1 said, Heard heard) {
        return answer(said, said.upheld() ? Answer.UPHELD : Answer.REJECTED, heard);
    }

    /// What a contributor reports is nobody's answer and keeps no cadence.
    private static @Nullable FollowUpEvent reported(ProgressReportedV1 said, Heard heard) {
        return said.contributor() == null ? report(said, Regularity.MADE, heard) : null;
    }

    private static FollowUpEvent answer(ActionAnnouncement said, Answer answer, Heard heard) {
        return new AnswerHeard(said.meetingId(), said.actionId(), answer, source(heard));
    }

    private static FollowUpEvent report(ActionAnnouncement said, Regularity kept, Heard heard) {
        return new ReportHeard(said.meetingId(), said.actionId(), kept, source(heard));
    }

    private static FollowUpEvent check(ActionAnnouncement said, Regularity kept, Heard heard) {
        return new CheckHeard(said.meetingId(), said.actionId(), kept, source(heard));
    }

    private static FollowUpEvent escalated(ActionEscalatedV1 said, Heard heard) {
        return new EscalationHeard(
                said.meetingId(),
                said.actionId(),
                said.escalation(),
                Level.valueOf(said.to()),
                said.cause(),
                source(heard));
    }

    private static FollowUpEvent acknowledged(EscalationAcknowledgedV1 said, Heard heard) {
        return new AcknowledgementHeard(
                said.meetingId(), said.actionId(), said.escalation(), source(heard));
    }

    private static FollowUpEvent step(
            ActionAnnouncement said, Step step, @Nullable Instant dueAt, Heard heard) {
        return new ExecutionHeard(said.meetingId(), said.actionId(), step, dueAt, source(heard));
    }

    private static Source source(Heard heard) {
        return new Source(heard.id(), heard.position(), heard.time());
    }
}
