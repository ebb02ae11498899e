package org.huiyi.meeting.meeting;

import java.util.List;
import java.util.Objects;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.law.AssigneesOfDuties;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.KeepingOfRecords;
import org.huiyi.meeting.meeting.CustodyCommand.HearDeparture;
import org.huiyi.meeting.meeting.CustodyCommand.SetLegalHold;
import org.huiyi.meeting.meeting.CustodyEvent.DutyOrphaned;
import org.huiyi.meeting.meeting.CustodyEvent.LegalHoldLifted;
import org.huiyi.meeting.meeting.CustodyEvent.LegalHoldPlaced;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Confirmed;
import org.huiyi.meeting.meeting.Meeting.Convened;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Meeting.Scheduled;
import org.huiyi.meeting.meeting.Meeting.UnderWay;

/// Records are held back from being made unreadable, in whatever state the meeting is; those who left are
/// missed only while something is still to be done.
final class Keeping {
    private Keeping() {}

    static Decision<MeetingEvent> decide(Registered meeting, CustodyCommand command) {
        return switch (command) {
            case SetLegalHold c -> hold(meeting.plan(), c);
            case HearDeparture c ->
                    switch (meeting) {
                        case Closed _, Cancelled _ -> Decision.nothing();
                        case Scheduled _, Convened _, Confirmed _, UnderWay _, Ended _ ->
                                missed(meeting.plan(), c);
                    };
        };
    }

    private static Decision<MeetingEvent> hold(Plan plan, SetLegalHold c) {
        boolean isHeld = plan.custody().hold() != null;
        return isHeld == c.held()
                ? Decision.nothing()
                : new Judgement(c.act(), c.policy())
                        .refuse(KeepingOfRecords.barsToHolding(c.act()))
                        .settle(() -> List.of(changed(plan, c)));
    }

    private static MeetingEvent changed(Plan plan, SetLegalHold c) {
        var reason = MeetingDecider.personal(c.act(), Objects.requireNonNull(c.act().reason()));
        return c.held()
                ? new LegalHoldPlaced(plan.meetingId(), reason, c.act().receivedAt())
                : new LegalHoldLifted(plan.meetingId(), reason, c.act().receivedAt());
    }

    private static Decision<MeetingEvent> missed(Plan plan, HearDeparture c) {
        var roles = Roles.of(plan, c.personId());
        if (roles.isEmpty() || plan.custody().knows(c.personId(), roles)) {
            return Decision.nothing();
        }
        return Decision.accept(
                List.of(
                        new DutyOrphaned(
                                plan.meetingId(), c.personId(), roles, c.act().occurredAt())),
                List.of(AssigneesOfDuties.orphaned(c.personId(), roles)));
    }
}
