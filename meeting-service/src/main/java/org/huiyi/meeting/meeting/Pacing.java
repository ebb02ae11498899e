package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.personal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.law.ConfidentialityAgreements;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.KeepingOfTimetable;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.ProceedingsRefusal.ExtensionImpossible;
import org.huiyi.meeting.law.ProceedingsRefusal.ExtensionWithoutReason;
import org.huiyi.meeting.law.TimeOfActs;
import org.huiyi.meeting.meeting.CourseCommand.*;
import org.huiyi.meeting.meeting.CourseEvent.*;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Meeting.UnderWay;
import org.huiyi.meeting.meeting.PlanCommand.ChangeAgenda;
import org.huiyi.meeting.meeting.Turns.ItemTime;

/// Keeping to the plan's times, or saying why not.
final class Pacing {
    private Pacing() {}

    static Decision<MeetingEvent> extend(Registered meeting, ExtendMeeting c) {
        Plan plan = meeting.plan();
        var planned = plan.proceedings().turns().extended(plan.slot().timetable());
        if (!(meeting instanceof UnderWay m) || planned == null) {
            return outOfOrder(meeting, c);
        }
        Instant to = newEnd(planned.endsAt(), c);
        Instant soonest = later(planned.endsAt(), c.act().occurredAt());
        return told(m.startedAt(), c)
                .refuseIf(!c.act().hasReason(), ExtensionWithoutReason::new)
                .refuseIf(!to.isAfter(soonest), () -> new ExtensionImpossible(soonest))
                .settle(() ->
                        List.of(
                                new MeetingExtended(
                                        c.meetingId(),
                                        to,
                                        planned.endsAt(),
                                        endDueAt(plan, to, c),
                                        personal(c.act(), c.act().reason()))));
    }

    static Decision<MeetingEvent> start(Registered meeting, StartItem c) {
        var item = meeting.plan().agenda().idAt(c.n());
        if (item.isEmpty()) {
            return Decision.refuse(new Hidden());
        }
        if (!(meeting instanceof UnderWay m)) {
            return outOfOrder(meeting, c);
        }
        var strangers = Secrecy.strangersTo(m.plan(), item.get(), c.act(), c.agreements());
        return m.plan().proceedings().turns().isOn(item.get())
                ? Decision.nothing()
                : told(m.startedAt(), c)
                        .refuse(ConfidentialityAgreements.barsToItem(strangers, c.act()))
                        .remark(ConfidentialityAgreements.remarksOnItem(strangers, c.act()))
                        .settle(() ->
                                List.of(
                                        new AgendaItemStarted(
                                                c.meetingId(), c.n(), c.act().occurredAt())));
    }

    static Decision<MeetingEvent> end(Registered meeting, EndItem c) {
        var item = meeting.plan().agenda().idAt(c.n());
        if (item.isEmpty()) {
            return Decision.refuse(new Hidden());
        }
        var running = meeting.plan().proceedings().turns().running(item.get());
        if (!(meeting instanceof UnderWay) || running.isEmpty()) {
            return outOfOrder(meeting, c);
        }
        var ended = ended(meeting.plan(), running.get(), c);
        return told(running.get().startedAt(), c)
                .remarkIf(ended.overran(), () -> KeepingOfTimetable.remarkOnItem(c.n()))
                .settle(() -> List.of(ended));
    }

    /// What is dropped from the agenda while it is on is over.
    static List<AgendaItemEnded> dropped(Plan plan, ChangeAgenda c) {
        var then = plan.agenda().rearranged(c.items());
        return plan.proceedings().turns().items().stream()
                .filter(ItemTime::isOn)
                .filter(time -> then.placeOf(time.item()).isEmpty())
                .map(time -> ended(plan, time, c))
                .toList();
    }

    private static AgendaItemEnded ended(Plan plan, ItemTime time, MeetingCommand c) {
        Instant at = c.act().occurredAt();
        boolean over =
                KeepingOfTimetable.overran(
                        plan.agenda().find(time.item()).orElseThrow(),
                        Duration.between(time.startedAt(), at),
                        c.policy().latenessGrace());
        int place = plan.agenda().placeOf(time.item()).orElseThrow();
        return new AgendaItemEnded(c.meetingId(), place, at, over);
    }

    private static Judgement told(Instant after, MeetingCommand c) {
        return new Judgement(c.act(), c.policy())
                .refuse(TimeOfActs.barsUnlessAfter(after, c.act()))
                .refuse(TimeOfActs.bars(c.act()))
                .remark(TimeOfActs.remarks(c.act()));
    }

    /// A longer meeting is not taken for over sooner than before.
    private static Instant endDueAt(Plan plan, Instant to, ExtendMeeting c) {
        Instant due = plan.proceedings().turns().endDueAt();
        Instant extended = to.plus(c.policy().endGrace());
        return due == null ? extended : later(due, extended);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant newEnd(Instant before, ExtendMeeting c) {
        if (c.endsAt() != null) {
            return c.endsAt();
        }
        return c.minutes() == null ? before : before.plus(Duration.ofMinutes(c.minutes()));
    }
}
