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
        };
    }
}
