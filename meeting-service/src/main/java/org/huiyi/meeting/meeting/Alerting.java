package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.note;
import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;

import java.util.List;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.ProceedingsRefusal.NobodyOfParty;
import org.huiyi.meeting.law.TimeOfActs;
import org.huiyi.meeting.law.WrittenFollowUp;
import org.huiyi.meeting.meeting.IncidentCommand.TellIncidentByVoice;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentToldByVoice;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Registered;

/// An incident is told to a party by another way than the system's own, as when that is what failed.
final class Alerting {
    private Alerting() {}

    static Decision<MeetingEvent> byVoice(Registered meeting, TellIncidentByVoice c) {
        var incident = meeting.plan().proceedings().incidents().find(c.n());
        if (incident.isEmpty()) {
            return Decision.refuse(new Hidden());
        }
        if (meeting instanceof Closed || meeting instanceof Cancelled) {
            return outOfOrder(meeting, c);
        }
        if (incident.get().wasSpokenOfTo(c.partyId())) {
            return Decision.nothing();
        }
        return new Judgement(c.act(), c.policy())
                .refuseIf(
                        !isOf(meeting.plan(), c),
                        () -> new NobodyOfParty(c.personId(), c.partyId()))
                .refuse(TimeOfActs.barsUnlessAfter(incident.get().startedAt(), c.act()))
                .refuse(TimeOfActs.bars(c.act()))
                .remark(TimeOfActs.remarks(c.act()))
                .remark(WrittenFollowUp.remarks(c.note(), c.partyId()))
                .settle(() -> List.of(told(c)));
    }

    private static boolean isOf(Plan plan, TellIncidentByVoice c) {
        return plan.parties()
                .find(c.partyId())
                .filter(Membership::isActive)
                .filter(member -> member.sends(c.personId()))
                .isPresent();
    }

    private static MeetingEvent told(TellIncidentByVoice c) {
        return new IncidentToldByVoice(
                c.meetingId(),
                c.n(),
                c.partyId(),
                c.personId(),
                c.channel(),
                note(c.act(), c.note()),
                c.act().occurredAt());
    }
}
