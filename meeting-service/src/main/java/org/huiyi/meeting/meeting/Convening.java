package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Mode;
import org.huiyi.meeting.law.AgendaOfMeeting;
import org.huiyi.meeting.law.ContentsOfNotice;
import org.huiyi.meeting.law.DutiesOfParties;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.PlanRefusal.DutyMissing;
import org.huiyi.meeting.law.PlanRefusal.TooFewParties;
import org.huiyi.meeting.law.RecordingOfMeeting;
import org.huiyi.meeting.law.ScopeOfRegulation;
import org.huiyi.meeting.law.SessionRefusal.RecorderMissing;
import org.huiyi.meeting.meeting.Meeting.*;
import org.huiyi.meeting.meeting.PlanCommand.AppointRecorder;
import org.huiyi.meeting.meeting.PlanCommand.AssignSupport;
import org.huiyi.meeting.meeting.PlanCommand.SendNotice;
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
                        .remarkIf(
                                plan.agenda().items().isEmpty(), AgendaOfMeeting::remarkOnAbsence);
        DutiesOfParties.without(plan.parties())
                .forEach(party ->
                        judgement.weigh(
                                Mode.BLOCK, new DutyMissing(party), DutiesOfParties.remark(party)));
        return judgement.settle(() ->
                List.of(
                        new NoticeSent(
                                c.meetingId(), plan.parties().activeIds(), c.act().receivedAt())));
    }

    private static boolean isOver(Registered meeting) {
        return switch (meeting) {
            case Scheduled _, Convened _, Confirmed _, UnderWay _ -> false;
            case Ended _, Closed _, Cancelled _ -> true;
        };
    }
}
