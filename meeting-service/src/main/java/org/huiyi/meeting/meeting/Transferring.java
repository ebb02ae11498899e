package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.reason;

import java.util.List;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.PreparationRefusal.TransferNotOffered;
import org.huiyi.meeting.law.PreparationRefusal.TransferToStranger;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.PreparationCommand.AcceptTransfer;
import org.huiyi.meeting.meeting.PreparationCommand.OfferTransfer;
import org.huiyi.meeting.meeting.PreparationEvent.OrganiserTransferOffered;
import org.huiyi.meeting.meeting.PreparationEvent.OrganiserTransferred;

/// The organiser hands the meeting over: at every instant exactly one party is accountable.
final class Transferring {
    private Transferring() {}

    static Decision<MeetingEvent> offer(Registered meeting, OfferTransfer c) {
        if (meeting instanceof Closed || meeting instanceof Cancelled) {
            return outOfOrder(meeting, c);
        }
        Plan plan = meeting.plan();
        var open = plan.preparation().offer();
        if (c.partyId().equals(plan.organiser())
                || open != null && open.partyId().equals(c.partyId())) {
            return Decision.nothing();
        }
        return new Judgement(c.act(), c.policy())
                .refuseIf(
                        !plan.parties().activeIds().contains(c.partyId()),
                        () -> new TransferToStranger(c.partyId()))
                .settle(() ->
                        List.of(
                                new OrganiserTransferOffered(
                                        c.meetingId(),
                                        c.partyId(),
                                        c.act().occurredAt(),
                                        reason(c.act()))));
    }

    static Decision<MeetingEvent> accept(Registered meeting, AcceptTransfer c) {
        Plan plan = meeting.plan();
        var offer = plan.preparation().offer();
        String party = c.act().actor().party();
        if (offer == null || meeting instanceof Closed || meeting instanceof Cancelled) {
            return plan.organiser().equals(party) ? Decision.nothing() : outOfOrder(meeting, c);
        }
        if (!offer.partyId().equals(party)) {
            return Decision.refuse(new TransferNotOffered(offer.partyId()));
        }
        return plan.parties().activeIds().contains(party)
                ? Decision.accept(transferred(plan, c))
                : Decision.refuse(new TransferToStranger(party));
    }

    private static MeetingEvent transferred(Plan plan, AcceptTransfer c) {
        return new OrganiserTransferred(
                c.meetingId(),
                plan.organiser(),
                c.act().actor().party(),
                c.act().actor().sub(),
                c.act().occurredAt());
    }
}
