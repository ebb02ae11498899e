package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.personal;

import java.util.List;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Mode;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.ProceedingsRefusal.ContestEndsAtAction;
import org.huiyi.meeting.law.ProceedingsRefusal.DisagreementAlreadySettled;
import org.huiyi.meeting.law.ProceedingsRefusal.NeutralMissing;
import org.huiyi.meeting.law.SettlementOfDisagreements;
import org.huiyi.meeting.meeting.DisagreementCommand.*;
import org.huiyi.meeting.meeting.DisagreementEvent.*;
import org.huiyi.meeting.meeting.Meeting.*;

/// Disagreements: raised by a party, settled on the organiser's word. A contested action is one too.
final class Disagreeing {
    private Disagreeing() {}

    static Decision<MeetingEvent> decide(Registered meeting, DisagreementCommand command) {
        return switch (command) {
            case RaiseDisagreement c -> raise(meeting, c);
            case SettleDisagreement c -> settle(meeting, c);
            case HearContest c -> contest(meeting, c);
            case HearContestEnded c -> ended(meeting, c);
        };
    }

    private static Decision<MeetingEvent> raise(Registered meeting, RaiseDisagreement c) {
        if (meeting instanceof Closed || meeting instanceof Cancelled) {
            return outOfOrder(meeting, c);
        }
        return new Judgement(c.act(), c.policy())
                .refuse(SettlementOfDisagreements.missing(c.topic(), c.description()))
                .settle(() -> List.of(raised(meeting, c)));
    }

    private static Decision<MeetingEvent> settle(Registered meeting, SettleDisagreement c) {
        var found = meeting.plan().proceedings().disagreements().find(c.n());
        if (found.isEmpty()) {
            return Decision.refuse(new Hidden());
        }
        if (!found.get().isOpen()) {
            return saysTheSame(found.get(), c)
                    ? Decision.nothing()
                    : Decision.refuse(new DisagreementAlreadySettled(c.n()));
        }
        String actionId = found.get().actionId();
        if (actionId != null) {
            return Decision.refuse(new ContestEndsAtAction(c.n(), actionId));
        }
        if (meeting instanceof Closed || meeting instanceof Cancelled) {
            return outOfOrder(meeting, c);
        }
        var judgement =
                new Judgement(c.act(), c.policy())
                        .refuse(SettlementOfDisagreements.missing(c.outcome()));
        if (SettlementOfDisagreements.lacksNeutral(
                found.get(), meeting.plan().organiser(), c.dissenters(), c.neutral())) {
            judgement.weigh(
                    Mode.BLOCK,
                    new NeutralMissing(),
                    SettlementOfDisagreements.remarkOnPartiality(c.n()));
        }
        return judgement.settle(() -> List.of(settled(c)));
    }

    private static boolean saysTheSame(Disagreement settled, SettleDisagreement c) {
        var outcome = settled.settlement().outcome();
        return outcome != null && outcome.text().equals(c.outcome());
    }

    private static Decision<MeetingEvent> contest(Registered meeting, HearContest c) {
        var known = meeting.plan().proceedings().disagreements();
        return known.isContested(c.actionId(), c.foreignEventId())
                ? Decision.nothing()
                : Decision.accept(
                        new DisagreementRaised(
                                c.meetingId(),
                                known.next(),
                                null,
                                null,
                                null,
                                List.of(),
                                c.act().occurredAt(),
                                c.actionId(),
                                c.foreignEventId()));
    }

    private static Decision<MeetingEvent> ended(Registered meeting, HearContestEnded c) {
        return meeting.plan()
                .proceedings()
                .disagreements()
                .of(c.actionId())
                .<Decision<MeetingEvent>>map(open ->
                        Decision.accept(
                                new ContestEnded(
                                        c.meetingId(),
                                        open.n(),
                                        c.ending(),
                                        c.act().occurredAt(),
                                        c.foreignEventId())))
                .orElseGet(Decision::nothing);
    }

    private static MeetingEvent raised(Registered meeting, RaiseDisagreement c) {
        return new DisagreementRaised(
                c.meetingId(),
                meeting.plan().proceedings().disagreements().next(),
                personal(c.act(), c.topic()),
                personal(c.act(), c.description()),
                c.act().actor().party(),
                c.sides(),
                c.act().receivedAt(),
                null,
                null);
    }

    private static MeetingEvent settled(SettleDisagreement c) {
        return new DisagreementSettled(
                c.meetingId(),
                c.n(),
                personal(c.act(), c.outcome()),
                c.dissenters(),
                c.neutral(),
                c.act().receivedAt());
    }
}
