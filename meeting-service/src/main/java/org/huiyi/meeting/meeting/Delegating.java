package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.reason;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.law.AuthorityOfOrganiser;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.meeting.Delegations.Delegation;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.PreparationCommand.DelegatePowers;
import org.huiyi.meeting.meeting.PreparationCommand.TakeBackPowers;
import org.huiyi.meeting.meeting.PreparationEvent.PowersDelegated;
import org.huiyi.meeting.meeting.PreparationEvent.PowersTakenBack;

/// The organiser lets others do part of its work, and stays accountable for all of it.
final class Delegating {
    private Delegating() {}

    static Decision<MeetingEvent> delegate(Registered meeting, DelegatePowers c) {
        if (isFinished(meeting)) {
            return outOfOrder(meeting, c);
        }
        Plan plan = meeting.plan();
        var powers = Stream.of(Power.values()).filter(c.powers()::contains).toList();
        boolean known =
                plan.delegations().to(c.delegate()).map(Delegation::powers).stream()
                        .anyMatch(powers::equals);
        return known
                ? Decision.nothing()
                : new Judgement(c.act(), c.policy())
                        .refuse(AuthorityOfOrganiser.barsToDelegation(c.delegate(), powers, plan))
                        .refuse(AuthorityOfOrganiser.barsUnlessReasoned(c.act()))
                        .settle(() ->
                                List.of(
                                        new PowersDelegated(
                                                c.meetingId(),
                                                c.delegate(),
                                                powers,
                                                reason(c.act()),
                                                c.act().receivedAt())));
    }

    static Decision<MeetingEvent> takeBack(Registered meeting, TakeBackPowers c) {
        if (isFinished(meeting)) {
            return outOfOrder(meeting, c);
        }
        return meeting.plan().delegations().to(c.delegate()).isEmpty()
                ? Decision.nothing()
                : new Judgement(c.act(), c.policy())
                        .refuse(AuthorityOfOrganiser.barsUnlessReasoned(c.act()))
                        .settle(() ->
                                List.of(
                                        new PowersTakenBack(
                                                c.meetingId(),
                                                c.delegate(),
                                                reason(c.act()),
                                                c.act().receivedAt())));
    }

    private static boolean isFinished(Registered meeting) {
        return meeting instanceof Closed || meeting instanceof Cancelled;
    }
}
