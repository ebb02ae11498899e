package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.reason;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Mode;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.PreparationRefusal.PrincipalUnknown;
import org.huiyi.meeting.law.PreparationRefusal.SubstituteOfSubstitute;
import org.huiyi.meeting.law.SubstitutionOfAttendees;
import org.huiyi.meeting.meeting.Meeting.*;
import org.huiyi.meeting.meeting.PreparationCommand.SubstituteAttendee;
import org.huiyi.meeting.meeting.PreparationEvent.AttendeeSubstituted;
import org.huiyi.meeting.meeting.PreparationEvent.PrincipalReturned;

/// Who acts in another's place, and when the other is back.
final class Substituting {
    private Substituting() {}

    static Decision<MeetingEvent> substitute(Registered meeting, SubstituteAttendee c) {
        if (meeting instanceof Ended || meeting instanceof Closed || meeting instanceof Cancelled) {
            return outOfOrder(meeting, c);
        }
        var sender = meeting.plan().parties().senderOf(c.principal());
        return sender.flatMap(meeting.plan().parties()::find)
                .map(member -> substitute(meeting.plan(), member, c))
                .orElseGet(() -> Decision.refuse(new PrincipalUnknown(c.principal())));
    }

    private static Decision<MeetingEvent> substitute(
            Plan plan, Membership member, SubstituteAttendee c) {
        if (member.standIn(c.principal()).filter(known -> isSame(known, c, plan)).isPresent()) {
            return Decision.nothing();
        }
        var judgement =
                new Judgement(c.act(), c.policy())
                        .refuse(
                                SubstitutionOfAttendees.bars(
                                        c.principal(),
                                        c.substitute().personId(),
                                        c.items(),
                                        plan.agenda().items().size()));
        if (member.isStandIn(c.principal())) {
            judgement.weigh(
                    Mode.BLOCK,
                    new SubstituteOfSubstitute(c.principal()),
                    SubstitutionOfAttendees.remarkOnChain(c.principal()));
        }
        return judgement.settle(() -> List.of(substituted(member.partyId(), c)));
    }

    /// The principal arrives although somebody stands in: from then on the principal acts.
    static Stream<MeetingEvent> returned(Plan plan, SessionCommand.SignIn c) {
        return plan.parties().active().stream()
                .flatMap(member ->
                        member.standIn(c.personId()).stream()
                                .map(standIn ->
                                        new PrincipalReturned(
                                                c.meetingId(),
                                                member.partyId(),
                                                c.personId(),
                                                standIn.substitute().personId(),
                                                c.act().occurredAt())));
    }

    private static boolean isSame(Substitution known, SubstituteAttendee c, Plan plan) {
        var items = c.items().stream().map(place -> plan.agenda().idAt(place).orElse(null));
        return known.substitute().personId().equals(c.substitute().personId())
                && known.items().equals(items.toList());
    }

    private static MeetingEvent substituted(String partyId, SubstituteAttendee c) {
        return new AttendeeSubstituted(
                c.meetingId(),
                partyId,
                c.principal(),
                c.substitute(),
                c.items(),
                c.authority(),
                c.act().occurredAt(),
                reason(c.act()));
    }
}
