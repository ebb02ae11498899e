package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.note;

import java.util.ArrayList;
import java.util.List;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.law.ConsultationOnUncovered;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.UncoveredCaseRefusal.CaseSettled;
import org.huiyi.meeting.law.UncoveredCaseRefusal.NotConsulted;
import org.huiyi.meeting.law.UncoveredCaseRefusal.OutcomeMissing;
import org.huiyi.meeting.meeting.UncoveredCase.Consent;
import org.huiyi.meeting.meeting.UncoveredCaseCommand.ConsentToOutcome;
import org.huiyi.meeting.meeting.UncoveredCaseEvent.*;

/// A party that is consulted says itself whether it agrees to the outcome that is proposed.
final class Consenting {
    private Consenting() {}

    static Decision<MeetingEvent> consent(Plan plan, UncoveredCase found, ConsentToOutcome c) {
        String party = c.act().actor().party();
        var said = new Consent(party, c.agrees(), true);
        if (!found.consulted().contains(party)) {
            return Decision.refuse(new NotConsulted(party));
        }
        if (found.consents().contains(said)) {
            return Decision.nothing();
        }
        if (!found.isOpen()) {
            return Decision.refuse(new CaseSettled(c.n()));
        }
        var after = found.and(said);
        return new Judgement(c.act(), c.policy())
                .refuseIf(found.outcome() == null, () -> new OutcomeMissing(c.n()))
                .remark(ConsultationOnUncovered.remarks(c.n(), List.of(said)))
                .settle(() -> events(plan, after, c));
    }

    /// With the last consent the case is settled; with any dissent it is taken further.
    private static List<MeetingEvent> events(Plan plan, UncoveredCase after, ConsentToOutcome c) {
        var at = c.act().receivedAt();
        var events = new ArrayList<MeetingEvent>();
        events.add(
                new ConsentGiven(
                        c.meetingId(),
                        c.n(),
                        c.act().actor().party(),
                        c.agrees(),
                        note(c.act(), c.note()),
                        at));
        if (!c.agrees()) {
            events.add(
                    new UncoveredCaseEscalated(
                            c.meetingId(), c.n(), after.outcome(), after.consents(), at));
        } else if (ConsultationOnUncovered.isAgreed(after, plan)) {
            events.add(
                    new UncoveredCaseSettled(
                            c.meetingId(), c.n(), after.outcome(), after.consents(), at));
        }
        return events;
    }
}
