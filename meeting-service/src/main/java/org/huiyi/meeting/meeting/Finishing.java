package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.note;
import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.reason;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Mode;
import org.huiyi.meeting.law.ConfirmationByVoice;
import org.huiyi.meeting.law.ConsultationOnUncovered;
import org.huiyi.meeting.law.EvaluationOfMeeting;
import org.huiyi.meeting.law.ExecutionOfResolutions;
import org.huiyi.meeting.law.FollowUpOfResolutions;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.MinutesRefusal.MinutesUnpublished;
import org.huiyi.meeting.law.PlanRefusal.ChangeWithoutReason;
import org.huiyi.meeting.law.ResolutionOfIncidents;
import org.huiyi.meeting.law.SettlementOfDisagreements;
import org.huiyi.meeting.meeting.ClosingCommand.CancelMeeting;
import org.huiyi.meeting.meeting.ClosingCommand.CloseMeeting;
import org.huiyi.meeting.meeting.ClosingCommand.DeclareEvaluationOverdue;
import org.huiyi.meeting.meeting.ClosingCommand.EvaluateMeeting;
import org.huiyi.meeting.meeting.ClosingEvent.EvaluationOverdue;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingCancelled;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingClosed;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingEvaluated;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.jspecify.annotations.Nullable;

/// Calling a meeting off before it begins; evaluating and closing one that was held.
final class Finishing {
    private Finishing() {}

    static Decision<MeetingEvent> cancel(Registered meeting, CancelMeeting c) {
        if (meeting instanceof Cancelled) {
            return Decision.nothing();
        }
        if (!Planning.isBeforeStart(meeting)) {
            return outOfOrder(meeting, c);
        }
        boolean afterNotice = meeting.plan().wasNotified();
        return new Judgement(c.act(), c.policy())
                .refuseIf(!c.act().hasReason(), ChangeWithoutReason::new)
                .settle(() ->
                        List.of(new MeetingCancelled(c.meetingId(), afterNotice, reason(c.act()))));
    }

    static Decision<MeetingEvent> evaluate(Registered meeting, EvaluateMeeting c) {
        if (!(meeting instanceof Ended(var plan, var course, var before))) {
            return outOfOrder(meeting, c);
        }
        var evaluation = c.evaluation().against(note(c.act(), measure(plan)));
        if (evaluation.equals(before)) {
            return Decision.nothing();
        }
        boolean missed = before == null && course.missesEvaluation(c.act().receivedAt());
        boolean late = missed || before == null && course.evaluationOverdue();
        return new Judgement(c.act(), c.policy())
                .refuse(EvaluationOfMeeting.bars(evaluation, c.continuationKnown()))
                .remark(EvaluationOfMeeting.remarks(evaluation, late))
                .settle(() -> evaluated(c, evaluation, missed ? course.evaluationDueAt() : null));
    }

    /// A due time that passed is declared before anything follows from it.
    private static List<MeetingEvent> evaluated(
            EvaluateMeeting c, Evaluation evaluation, @Nullable Instant missed) {
        var told = new MeetingEvaluated(c.meetingId(), evaluation);
        return missed == null
                ? List.of(told)
                : List.of(new EvaluationOverdue(c.meetingId(), missed), told);
    }

    /// What the meeting was to be measured by.
    private static @Nullable String measure(Plan plan) {
        return plan.subject().purpose().successMeasure();
    }

    /// A due time that is not the meeting's own (any more) changes nothing.
    static Decision<MeetingEvent> declare(Registered meeting, DeclareEvaluationOverdue c) {
        boolean due =
                meeting instanceof Ended(_, var course, var evaluation)
                        && evaluation == null
                        && !course.evaluationOverdue()
                        && c.dueAt().equals(course.evaluationDueAt())
                        && !c.act().receivedAt().isBefore(c.dueAt());
        return due
                ? Decision.accept(
                        List.of(new EvaluationOverdue(c.meetingId(), c.dueAt())),
                        List.of(EvaluationOfMeeting.overdue(c.dueAt())))
                : Decision.nothing();
    }

    static Decision<MeetingEvent> close(Registered meeting, CloseMeeting c) {
        if (meeting instanceof Closed) {
            return Decision.nothing();
        }
        if (!(meeting instanceof Ended(_, _, var evaluation))) {
            return outOfOrder(meeting, c);
        }
        var proceedings = meeting.plan().proceedings();
        var judgement =
                new Judgement(c.act(), c.policy())
                        .refuseIf(!c.minutesPublished(), MinutesUnpublished::new)
                        .refuse(EvaluationOfMeeting.barsToClosing(evaluation))
                        .remark(ConsultationOnUncovered.remarksOnClosing(meeting.plan()))
                        .refuse(
                                SettlementOfDisagreements.barsToClosing(
                                        proceedings.disagreements()))
                        .remark(FollowUpOfResolutions.remarksOnClosing(c.idleResolutions()))
                        .remark(ResolutionOfIncidents.remarksOnClosing(proceedings.incidents()));
        ExecutionOfResolutions.barToClosing(c.openActions())
                .ifPresent(bar ->
                        judgement.weigh(
                                Mode.BLOCK,
                                bar,
                                ExecutionOfResolutions.remarkOnClosing(c.openActions())));
        ConfirmationByVoice.weighClosing(judgement, meeting.plan());
        return judgement.settle(() -> List.of(new MeetingClosed(c.meetingId())));
    }
}
