package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;

import java.util.List;
import java.util.function.Function;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.law.ConsultationOnUncovered;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.UncoveredCaseRefusal.CaseSettled;
import org.huiyi.meeting.meeting.Meeting.*;
import org.huiyi.meeting.meeting.UncoveredCase.Consent;
import org.huiyi.meeting.meeting.UncoveredCaseCommand.*;
import org.huiyi.meeting.meeting.UncoveredCaseEvent.*;

/// The organiser and the parties settle what the regulation does not cover.
final class Consulting {
    private Consulting() {}

    static Decision<MeetingEvent> decide(Registered meeting, UncoveredCaseCommand command) {
        return switch (meeting) {
            case Closed _, Cancelled _ -> outOfOrder(meeting, command);
            case Scheduled _, Convened _, Confirmed _, UnderWay _, Ended _ ->
                    decide(meeting.plan(), command);
        };
    }

    private static Decision<MeetingEvent> decide(Plan plan, UncoveredCaseCommand command) {
        return switch (command) {
            case RaiseUncoveredCase c -> raise(plan, c);
            case SettleUncoveredCase c -> of(plan, c.n(), found -> settle(found, c));
            case ProposeOutcome c -> of(plan, c.n(), found -> propose(found, c));
            case ConsentToOutcome c -> of(plan, c.n(), found -> Consenting.consent(plan, found, c));
        };
    }

    private static Decision<MeetingEvent> of(
            Plan plan, int n, Function<UncoveredCase, Decision<MeetingEvent>> decision) {
        return plan.cases().find(n).map(decision).orElseGet(() -> Decision.refuse(new Hidden()));
    }

    private static Decision<MeetingEvent> raise(Plan plan, RaiseUncoveredCase c) {
        var consulted = c.consulted().isEmpty() ? plan.distinctParties() : c.consulted();
        return new Judgement(c.act(), c.policy())
                .refuse(ConsultationOnUncovered.barsToRaising(c.description(), consulted, plan))
                .settle(() -> List.of(raised(plan, c, consulted)));
    }

    private static MeetingEvent raised(Plan plan, RaiseUncoveredCase c, List<String> consulted) {
        return new UncoveredCaseRaised(
                c.meetingId(),
                plan.cases().next(),
                c.act().actor().party(),
                text(c.act(), c.description()),
                consulted.stream().distinct().toList(),
                c.act().receivedAt());
    }

    private static Decision<MeetingEvent> propose(UncoveredCase found, ProposeOutcome c) {
        if (found.isAbout(c.outcome())) {
            return Decision.nothing();
        }
        if (!found.isOpen()) {
            return Decision.refuse(new CaseSettled(c.n()));
        }
        return new Judgement(c.act(), c.policy())
                .refuse(ConsultationOnUncovered.barsToProposing(c.n(), c.outcome()))
                .settle(() ->
                        List.of(
                                new OutcomeProposed(
                                        c.meetingId(),
                                        c.n(),
                                        text(c.act(), c.outcome()),
                                        c.act().receivedAt())));
    }

    private static Decision<MeetingEvent> settle(UncoveredCase found, SettleUncoveredCase c) {
        var consents =
                ConsultationOnUncovered.standing(
                        found, c.outcome(), c.consents(), c.act().actor().party());
        if (found.isAbout(c.outcome()) && found.consents().equals(consents)) {
            return Decision.nothing();
        }
        if (!found.isOpen()) {
            return Decision.refuse(new CaseSettled(c.n()));
        }
        return new Judgement(c.act(), c.policy())
                .refuse(ConsultationOnUncovered.barsToSettling(found, c.outcome(), consents))
                .remark(ConsultationOnUncovered.remarks(c.n(), consents))
                .remark(ConsultationOnUncovered.remarksOnWord(c.n(), consents))
                .settle(() -> List.of(settled(c, consents)));
    }

    private static MeetingEvent settled(SettleUncoveredCase c, List<Consent> consents) {
        var outcome = text(c.act(), c.outcome());
        var at = c.act().receivedAt();
        return ConsultationOnUncovered.dissenting(consents).isEmpty()
                ? new UncoveredCaseSettled(c.meetingId(), c.n(), outcome, consents, at)
                : new UncoveredCaseEscalated(c.meetingId(), c.n(), outcome, consents, at);
    }

    private static Personal text(Act act, String said) {
        return Personal.of(act.actor().sub(), said);
    }
}
