package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.note;
import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Mode;
import org.huiyi.meeting.law.AgendaOfMeeting;
import org.huiyi.meeting.law.ConfirmationByParties;
import org.huiyi.meeting.law.ContentsOfNotice;
import org.huiyi.meeting.law.DutiesOfParties;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.PlanRefusal.DutyMissing;
import org.huiyi.meeting.law.PlanRefusal.TooFewParties;
import org.huiyi.meeting.law.RecordingOfMeeting;
import org.huiyi.meeting.law.ScopeOfRegulation;
import org.huiyi.meeting.law.SessionRefusal.NotAContact;
import org.huiyi.meeting.law.SessionRefusal.RecorderMissing;
import org.huiyi.meeting.law.TimeOfActs;
import org.huiyi.meeting.law.WrittenFollowUp;
import org.huiyi.meeting.meeting.Meeting.*;
import org.huiyi.meeting.meeting.PlanCommand.AppointRecorder;
import org.huiyi.meeting.meeting.PlanCommand.AssignSupport;
import org.huiyi.meeting.meeting.PlanCommand.GiveNoticeByVoice;
import org.huiyi.meeting.meeting.PlanCommand.SendNotice;
import org.huiyi.meeting.meeting.PlanEvent.NoticeGivenByVoice;
import org.huiyi.meeting.meeting.PlanEvent.NoticeSent;
import org.huiyi.meeting.meeting.PlanEvent.RecorderAppointed;
import org.huiyi.meeting.meeting.PlanEvent.SupportAssigned;

/// Who looks after the meeting, who records it, and the notice.
final class Convening {
    private Convening() {}

    static Decision<MeetingEvent> assign(Registered meeting, AssignSupport c) {
        if (isOver(meeting)) {
            return outOfOrder(meeting, c);
        }
        return meeting.plan().support().equals(c.support())
                ? Decision.nothing()
                : Decision.accept(new SupportAssigned(c.meetingId(), c.support()));
    }

    static Decision<MeetingEvent> appoint(Registered meeting, AppointRecorder c) {
        if (isOver(meeting)) {
            return outOfOrder(meeting, c);
        }
        var before = meeting.plan().recorder();
        String person = c.personId();
        if (person == null || person.isBlank()) {
            return Decision.refuse(new RecorderMissing());
        }
        Instant from = c.act().receivedAt();
        return before.filter(person::equals).isPresent()
                ? Decision.nothing()
                : new Judgement(c.act(), c.policy())
                        .remark(gap(meeting, from))
                        .settle(() ->
                                List.of(
                                        new RecorderAppointed(
                                                c.meetingId(), person, from, before.orElse(null))));
    }

    private static List<Finding> gap(Registered meeting, Instant until) {
        return meeting instanceof UnderWay m
                ? RecordingOfMeeting.remarksOnGap(m.plan(), until)
                : List.of();
    }

    static Decision<MeetingEvent> send(Registered meeting, SendNotice c) {
        return switch (meeting) {
            case Scheduled(Plan plan) -> send(plan, c);
            case Convened _, Confirmed _ -> Decision.nothing();
            case UnderWay _, Ended _, Closed _, Cancelled _ -> outOfOrder(meeting, c);
        };
    }

    private static Decision<MeetingEvent> send(Plan plan, SendNotice c) {
        var judgement =
                new Judgement(c.act(), c.policy())
                        .refuseIf(
                                !ScopeOfRegulation.covers(plan.distinctParties()),
                                () -> new TooFewParties(plan.distinctParties().size()))
                        .refuse(ContentsOfNotice.missing(plan))
                        .remark(
                                ContentsOfNotice.remarks(
                                        plan.slot().timetable(),
                                        c.act().receivedAt(),
                                        c.policy().noticeLead()))
                        .remark(WrittenFollowUp.remarksOnNotice(plan.parties()))
                        .remarkIf(
                                plan.agenda().items().isEmpty(), AgendaOfMeeting::remarkOnAbsence);
        DutiesOfParties.without(plan.parties())
                .forEach(party ->
                        judgement.weigh(
                                Mode.BLOCK, new DutyMissing(party), DutiesOfParties.remark(party)));
        return judgement.settle(() -> List.of(sent(plan, c)));
    }

    private static NoticeSent sent(Plan plan, SendNotice c) {
        Instant at = c.act().receivedAt();
        return new NoticeSent(
                c.meetingId(),
                plan.parties().activeIds(),
                at,
                ConfirmationByParties.remindAt(
                        plan.slot().timetable(), c.policy().confirmationReminder(), at));
    }

    /// Only after the notice, and as long as it can still be followed.
    static Decision<MeetingEvent> tell(Registered meeting, GiveNoticeByVoice c) {
        var member = meeting.plan().parties().find(c.partyId()).filter(Membership::isActive);
        if (!meeting.plan().wasNotified() || isOver(meeting)) {
            return outOfOrder(meeting, c);
        }
        if (member.filter(one -> isSaid(one, c)).isPresent()) {
            return Decision.nothing();
        }
        return new Judgement(c.act(), c.policy())
                .refuseIf(
                        member.filter(one -> one.party().sends(c.personId())).isEmpty(),
                        () -> new NotAContact(c.personId(), c.partyId()))
                .refuse(TimeOfActs.barsUnlessAfter(meeting.plan().noticeAt(), c.act()))
                .refuse(TimeOfActs.bars(c.act()))
                .remark(TimeOfActs.remarks(c.act()))
                .remark(WrittenFollowUp.remarks(c.note(), c.partyId()))
                .settle(() -> List.of(told(c)));
    }

    private static boolean isSaid(Membership member, GiveNoticeByVoice c) {
        var before = member.spokenTo();
        return before != null
                && before.personId().equals(c.personId())
                && before.channel() == c.channel();
    }

    private static MeetingEvent told(GiveNoticeByVoice c) {
        return new NoticeGivenByVoice(
                c.meetingId(),
                c.partyId(),
                c.personId(),
                c.channel(),
                note(c.act(), c.note()),
                c.act().occurredAt());
    }

    private static boolean isOver(Registered meeting) {
        return switch (meeting) {
            case Scheduled _, Convened _, Confirmed _, UnderWay _ -> false;
            case Ended _, Closed _, Cancelled _ -> true;
        };
    }
}
