package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.reason;

import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.law.AvoidanceOfConflicts;
import org.huiyi.meeting.law.ConfirmationByParties;
import org.huiyi.meeting.law.InvitationOfParties;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.KnowledgeOfPurpose;
import org.huiyi.meeting.law.SubstitutionOfAttendees;
import org.huiyi.meeting.law.WrittenFollowUp;
import org.huiyi.meeting.meeting.Meeting.Confirmed;
import org.huiyi.meeting.meeting.Meeting.Convened;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Meeting.UnderWay;
import org.huiyi.meeting.meeting.PlanCommand.AcknowledgePurpose;
import org.huiyi.meeting.meeting.PlanCommand.ConfirmParty;
import org.huiyi.meeting.meeting.PlanEvent.MeetingConfirmed;
import org.huiyi.meeting.meeting.PlanEvent.PartyConfirmed;
import org.huiyi.meeting.meeting.PlanEvent.PurposeAcknowledged;
import org.jspecify.annotations.Nullable;

/// What the parties say to the notice.
final class Answering {
    private Answering() {}

    static Decision<MeetingEvent> acknowledge(Registered meeting, AcknowledgePurpose c) {
        var member = member(meeting, c.partyId());
        if (!isOpenToWord(meeting) || member.isEmpty()) {
            return outOfOrder(meeting, c);
        }
        return member.get().acknowledgedBy() != null ? Decision.nothing() : acknowledged(c);
    }

    private static Decision<MeetingEvent> acknowledged(AcknowledgePurpose c) {
        var actor = c.act().actor();
        return new Judgement(c.act(), c.policy())
                .remark(KnowledgeOfPurpose.remarks(c.partyId(), actor.party()))
                .settle(() ->
                        List.of(new PurposeAcknowledged(c.meetingId(), c.partyId(), actor.sub())));
    }

    static Decision<MeetingEvent> confirm(Registered meeting, ConfirmParty c) {
        var member = member(meeting, c.partyId());
        if (!isConvened(meeting) || member.isEmpty()) {
            return outOfOrder(meeting, c);
        }
        var told = told(c);
        var given = given(told, member.get().confirmation());
        if (given.equals(member.get().confirmation())) {
            return Decision.nothing();
        }
        return new Judgement(c.act(), c.policy())
                .refuse(ConfirmationByParties.bars(c.partyId(), given))
                .remark(ConfirmationByParties.remarks(c.partyId(), told))
                .remark(InvitationOfParties.remarksOnAnswer(c.partyId(), told))
                .remark(WrittenFollowUp.remarks(told.channel(), c.act().reason(), c.partyId()))
                .remark(SubstitutionOfAttendees.remarks(member.get().party(), given))
                .remark(AvoidanceOfConflicts.remarks(c.clashes()))
                .settle(() -> confirmed(meeting, c, given));
    }

    /// Every party of a convened meeting has accepted.
    static boolean isNowConfirmed(Registered meeting) {
        return meeting instanceof Convened(Plan plan)
                && !plan.parties().active().isEmpty()
                && plan.parties().unconfirmed().isEmpty();
    }

    private static List<MeetingEvent> confirmed(
            Registered meeting, ConfirmParty c, Confirmation given) {
        var confirmed = new PartyConfirmed(c.meetingId(), c.partyId(), given);
        return MeetingHistory.evolve(meeting, confirmed) instanceof Registered after
                        && isNowConfirmed(after)
                ? List.of(confirmed, new MeetingConfirmed(c.meetingId()))
                : List.of(confirmed);
    }

    private static Confirmation given(Confirmation told, @Nullable Confirmation before) {
        boolean joins = told.isAccepted() && !told.isOfTheParty();
        return joins && before != null && before.isAccepted() ? before.and(told) : told;
    }

    private static Confirmation told(ConfirmParty c) {
        var told = c.confirmation();
        return new Confirmation(
                told.answer(),
                told.attendees(),
                told.channel(),
                told.counter(),
                !c.act().actor().party().equals(c.partyId()),
                reason(c.act()));
    }

    private static Optional<Membership> member(Registered meeting, String partyId) {
        return meeting.plan().parties().find(partyId).filter(Membership::isActive);
    }

    /// A party that joins during the meeting, or after it, still takes note of what it is about.
    private static boolean isOpenToWord(Registered meeting) {
        return isConvened(meeting) || meeting instanceof UnderWay || meeting instanceof Ended;
    }

    private static boolean isConvened(Registered meeting) {
        return meeting instanceof Convened || meeting instanceof Confirmed;
    }
}
