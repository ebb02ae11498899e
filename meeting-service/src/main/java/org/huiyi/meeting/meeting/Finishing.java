package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.reason;

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
import org.huiyi.meeting.law.ProceedingsRefusal.MattersOpen;
import org.huiyi.meeting.law.ResolutionOfIncidents;
import org.huiyi.meeting.law.SettlementOfDisagreements;
import org.huiyi.meeting.meeting.ClosingCommand.CancelMeeting;
import org.huiyi.meeting.meeting.ClosingCommand.CloseMeeting;
import org.huiyi.meeting.meeting.ClosingCommand.EvaluateMeeting;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingCancelled;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingClosed;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingEvaluated;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Registered;

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
        if (!(meeting instanceof Ended(_, _, var before))) {
            return outOfOrder(meeting, c);
        }
        if (c.evaluation().equals(before)) {
            return Decision.nothing();
        }
        return new Judgement(c.act(), c.policy())
                .refuse(EvaluationOfMeeting.bars(c.evaluation()))
                .remark(EvaluationOfMeeting.remarks(c.evaluation()))
                .settle(() -> List.of(new MeetingEvaluated(c.meetingId(), c.evaluation())));
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
        ConfirmationByVoice.open(meeting.plan())
                .ifPresent(open ->
                        judgement.weigh(
                                Mode.BLOCK,
                                new MattersOpen(open),
                                ConfirmationByVoice.remarkOnClosing(open)));
        return judgement.settle(() -> List.of(new MeetingClosed(c.meetingId())));
    }
}
