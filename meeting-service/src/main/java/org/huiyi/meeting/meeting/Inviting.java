package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.reason;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Mode;
import org.huiyi.meeting.law.AssigneesOfDuties;
import org.huiyi.meeting.law.DutiesOfParties;
import org.huiyi.meeting.law.InvitationOfParties;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.PlanRefusal.DutyMissing;
import org.huiyi.meeting.law.PlanRefusal.OrganiserCannotWithdraw;
import org.huiyi.meeting.law.ScopeOfRegulation;
import org.huiyi.meeting.law.SessionRefusal.ContactMissing;
import org.huiyi.meeting.law.WrittenFollowUp;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Meeting.UnderWay;
import org.huiyi.meeting.meeting.PlanCommand.InviteParty;
import org.huiyi.meeting.meeting.PlanCommand.WithdrawParty;
import org.huiyi.meeting.meeting.PlanEvent.MeetingConfirmed;
import org.huiyi.meeting.meeting.PlanEvent.MeetingLeftScope;
import org.huiyi.meeting.meeting.PlanEvent.PartyChanged;
import org.huiyi.meeting.meeting.PlanEvent.PartyInvited;
import org.huiyi.meeting.meeting.PlanEvent.PartyWithdrawn;

/// Who is asked, and who goes.
final class Inviting {
    private Inviting() {}

    static Decision<MeetingEvent> invite(Registered meeting, InviteParty c) {
        if (meeting instanceof Closed || meeting instanceof Cancelled) {
            return outOfOrder(meeting, c);
        }
        var known = meeting.plan().parties().find(c.party().partyId()).filter(Membership::isActive);
        if (known.filter(member -> member.party().equals(c.party())).isPresent()) {
            return Decision.nothing();
        }
        Plan plan = meeting.plan();
        var judgement = new Judgement(c.act(), c.policy());
        remark(judgement, c.party(), plan.organiser());
        if (plan.wasNotified()) {
            afterNotice(judgement, c.party(), known.isEmpty());
        }
        return judgement.settle(() ->
                List.of(
                        known.isPresent()
                                ? new PartyChanged(c.meetingId(), c.party())
                                : new PartyInvited(
                                        c.meetingId(), c.party(), c.act().receivedAt())));
    }

    static Decision<MeetingEvent> withdraw(Registered meeting, WithdrawParty c) {
        var member = meeting.plan().parties().find(c.partyId());
        if (member.filter(Membership::isActive).isEmpty()) {
            return Decision.nothing();
        }
        if (!Planning.isBeforeStart(meeting) && !(meeting instanceof UnderWay)) {
            return outOfOrder(meeting, c);
        }
        var events = withdrawn(meeting, c);
        return new Judgement(c.act(), c.policy())
                .refuseIf(
                        c.partyId().equals(meeting.plan().organiser()),
                        OrganiserCannotWithdraw::new)
                .remarkIf(
                        meeting.plan().wasNotified() && !c.act().hasReason(),
                        () -> InvitationOfParties.remarkOnWithdrawal(c.partyId()))
                .remarkIf(
                        events.stream().anyMatch(MeetingLeftScope.class::isInstance),
                        ScopeOfRegulation::remarkOnLeaving)
                .settle(() -> events);
    }

    static void remark(Judgement judgement, Party party, String organiser) {
        judgement
                .remark(InvitationOfParties.remarks(party, organiser))
                .remark(AssigneesOfDuties.remarks(party));
    }

    /// An invitation after the notice is a notice itself, so it owes the same.
    private static void afterNotice(Judgement judgement, Party party, boolean isNew) {
        if (party.duties().isEmpty()) {
            judgement.weigh(
                    Mode.BLOCK,
                    new DutyMissing(party.partyId()),
                    DutiesOfParties.remark(party.partyId()));
        }
        judgement
                .refuseIf(!party.isReachable(), () -> new ContactMissing(party.partyId()))
                .remark(WrittenFollowUp.remarksOnContacts(party))
                .remarkIf(isNew, () -> InvitationOfParties.remarkOnLateness(party.partyId()));
    }

    private static List<MeetingEvent> withdrawn(Registered meeting, WithdrawParty c) {
        var events = new ArrayList<MeetingEvent>();
        var at = c.act().occurredAt();
        events.add(new PartyWithdrawn(c.meetingId(), c.partyId(), at, reason(c.act())));
        var left = MeetingHistory.evolve(meeting, events.getFirst());
        if (!(left instanceof Registered after)) {
            return events;
        }
        aftermath(after, at).ifPresent(events::add);
        return events;
    }

    /// What follows from a party less: too few are left, or all that are left have accepted.
    static Optional<MeetingEvent> aftermath(Registered meeting, Instant at) {
        var left = meeting.plan().distinctParties();
        if (!ScopeOfRegulation.covers(left)) {
            return Optional.of(new MeetingLeftScope(meeting.plan().meetingId(), left.size(), at));
        }
        return Answering.isNowConfirmed(meeting)
                ? Optional.of(new MeetingConfirmed(meeting.plan().meetingId()))
                : Optional.empty();
    }
}
