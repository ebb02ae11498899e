package org.huiyi.meeting.meeting;

import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.PreparationCommand.*;

/// Who decides what of a meeting's preparation.
final class Preparing {
    private Preparing() {}

    static Decision<MeetingEvent> decide(Registered meeting, PreparationCommand command) {
        return switch (command) {
            case SettleAgendaChange c -> Rearranging.settle(meeting, c);
            case DeclareConfirmationReminderDue c -> Reminding.declare(meeting, c);
            case SubstituteAttendee c -> Substituting.substitute(meeting, c);
            case RequestResource c -> Resourcing.request(meeting, c);
            case AnswerResourceRequest c -> Resourcing.answer(meeting, c);
            case OfferTransfer c -> Transferring.offer(meeting, c);
            case AcceptTransfer c -> Transferring.accept(meeting, c);
            case DelegatePowers c -> Delegating.delegate(meeting, c);
            case TakeBackPowers c -> Delegating.takeBack(meeting, c);
        };
    }
}
