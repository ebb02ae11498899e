package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.reason;

import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.law.ImprovementOfMeetings;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.meeting.ImprovementCommand.*;
import org.huiyi.meeting.meeting.ImprovementEvent.*;
import org.huiyi.meeting.meeting.Meeting.*;

/// A meeting hears what the one before it in the series would do better, and its organiser says whether it will.
final class Improving {
    private Improving() {}

    static Decision<MeetingEvent> decide(Registered meeting, ImprovementCommand command) {
        return switch (command) {
            case OfferImprovements c -> offer(meeting, c);
            case DecideImprovement c -> decide(meeting, c);
        };
    }

    static MeetingEvent offered(String meetingId, Lessons lessons, Act act) {
        return new ImprovementsOffered(
                meetingId,
                lessons.meetingId(),
                lessons.evaluation(),
                lessons.improvements(),
                act.receivedAt());
    }

    /// Nothing is offered to a meeting that has begun, nor twice.
    private static Decision<MeetingEvent> offer(Registered meeting, OfferImprovements c) {
        boolean known = meeting.plan().improvements().know(c.lessons());
        return known || !Planning.isBeforeStart(meeting)
                ? Decision.nothing()
                : Decision.accept(
                        List.of(offered(c.meetingId(), c.lessons(), c.act())),
                        ImprovementOfMeetings.remarksOnOffer(c.lessons()));
    }

    private static Decision<MeetingEvent> decide(Registered meeting, DecideImprovement c) {
        var improvement = meeting.plan().improvements().find(c.n());
        if (improvement.isEmpty()) {
            return Decision.refuse(new Hidden());
        }
        if (meeting instanceof Closed || meeting instanceof Cancelled) {
            return outOfOrder(meeting, c);
        }
        var before = improvement.get().decision();
        return before != null && before.adopted() == c.adopted()
                ? Decision.nothing()
                : new Judgement(c.act(), c.policy()).settle(() -> List.of(decided(c)));
    }

    private static MeetingEvent decided(DecideImprovement c) {
        var at = c.act().receivedAt();
        return c.adopted()
                ? new ImprovementAdopted(c.meetingId(), c.n(), at, reason(c.act()))
                : new ImprovementDeclined(c.meetingId(), c.n(), at, reason(c.act()));
    }
}
