package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.reason;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Finding;
import org.huiyi.meeting.law.AgendaOfMeeting;
import org.huiyi.meeting.law.GuidingQuestions;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.KeepingOfTimetable;
import org.huiyi.meeting.law.NoticeOfChanges;
import org.huiyi.meeting.law.PlanRefusal.MoreThanEditorial;
import org.huiyi.meeting.law.RoomForDiscussion;
import org.huiyi.meeting.meeting.CourseEvent.AgendaItemEnded;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Meeting.UnderWay;
import org.huiyi.meeting.meeting.PlanCommand.ChangeAgenda;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.huiyi.meeting.meeting.PreparationCommand.SettleAgendaChange;
import org.huiyi.meeting.meeting.PreparationEvent.AgendaChangeNotTold;
import org.huiyi.meeting.meeting.PreparationEvent.AgendaChangeTookEffect;
import org.huiyi.meeting.meeting.SessionCommand.StartMeeting;

/// The agenda, and when a change of it counts: at once before the notice, when every party was sent the
/// difference after it, and as an incident once the meeting is in session.
final class Rearranging {
    private Rearranging() {}

    static Decision<MeetingEvent> change(Registered meeting, ChangeAgenda c) {
        boolean inSession = meeting instanceof UnderWay;
        if (!Planning.isBeforeStart(meeting) && !inSession) {
            return outOfOrder(meeting, c);
        }
        Plan plan = meeting.plan();
        if (!c.items().isEmpty() && plan.newestAgenda().equals(c.items())) {
            return Decision.nothing();
        }
        return c.editorial() ? edit(plan, c) : rearrange(plan, c, inSession);
    }

    /// What became of telling the parties.
    static Decision<MeetingEvent> settle(Registered meeting, SettleAgendaChange c) {
        var pending = meeting.plan().preparation().pendingAgenda();
        if (pending == null || pending.change() != c.change() || !Planning.isBeforeStart(meeting)) {
            return Decision.nothing();
        }
        var open = open(meeting.plan(), pending, c.told());
        if (open.isEmpty()) {
            return Decision.accept(effect(meeting.plan(), pending, false, c.act().occurredAt()));
        }
        var missed =
                open.stream()
                        .filter(c.unreached()::contains)
                        .filter(party -> !pending.unreached().contains(party))
                        .toList();
        return missed.isEmpty() ? Decision.nothing() : notTold(meeting.plan(), pending, c, missed);
    }

    /// The meeting starts before everybody was told: what was pending counts from now on, as an incident.
    static Stream<MeetingEvent> overtaken(Plan plan, StartMeeting c) {
        var pending = plan.preparation().pendingAgenda();
        if (pending == null) {
            return Stream.empty();
        }
        var effect = effect(plan, pending, true, c.act().occurredAt());
        return pending.unreached().isEmpty()
                ? Coping.agendaOvertaken(plan, pending, c, effect)
                : Stream.of(effect);
    }

    private static Decision<MeetingEvent> rearrange(Plan plan, ChangeAgenda c, boolean inSession) {
        var dropped = Pacing.dropped(plan, c);
        var tightening = Tightening.of(plan, c, inSession);
        return (inSession ? Planning.reasoned(plan, c) : Planning.change(plan, c))
                .refuse(AgendaOfMeeting.bars(c.items(), plan.slot().timetable()))
                .refuse(tightening.bars())
                .remark(AgendaOfMeeting.remarks(c.items()))
                .remark(
                        RoomForDiscussion.remarks(
                                c.items(), plan.slot().timetable(), c.policy().discussionShare()))
                .remark(GuidingQuestions.remarks(c.items()))
                .remarkIf(inSession, NoticeOfChanges::remarkInSession)
                .remark(remarksOnDropped(dropped))
                .remark(tightening.remarks())
                .settle(() ->
                        inSession
                                ? Coping.agendaChanged(
                                        plan, c, atOnce(plan, c, tightening, dropped))
                                : planned(plan, c, tightening));
    }

    private static List<MeetingEvent> atOnce(
            Plan plan, ChangeAgenda c, Tightening tightening, List<AgendaItemEnded> dropped) {
        var events = new ArrayList<MeetingEvent>(dropped);
        events.add(changed(plan, c, List.of()));
        tightening.told(plan.agenda().rearranged(c.items())).ifPresent(events::add);
        return events;
    }

    private static List<MeetingEvent> planned(Plan plan, ChangeAgenda c, Tightening tightening) {
        var awaited = told(plan);
        if (awaited.isEmpty()) {
            return atOnce(plan, c, tightening, List.of());
        }
        var events = new ArrayList<>(List.of(changed(plan, c, awaited)));
        tightening.told(plan.agenda()).ifPresent(events::add);
        return events;
    }

    private static List<Finding> remarksOnDropped(List<AgendaItemEnded> dropped) {
        return dropped.stream()
                .filter(AgendaItemEnded::overran)
                .map(item -> KeepingOfTimetable.remarkOnItem(item.n()))
                .toList();
    }

    /// Spelling is put right without telling anybody.
    private static Decision<MeetingEvent> edit(Plan plan, ChangeAgenda c) {
        boolean allowed =
                plan.preparation().pendingAgenda() == null
                        && NoticeOfChanges.isEditorial(plan.agenda().items(), c.items());
        return new Judgement(c.act(), c.policy())
                .refuseIf(!allowed, MoreThanEditorial::new)
                .remark(List.of(NoticeOfChanges.remarkOnEdit()))
                .settle(() -> List.of(changed(plan, c, List.of())));
    }

    /// Who cannot be told of the change has to be told of an incident, with everybody else.
    private static Decision<MeetingEvent> notTold(
            Plan plan, PendingAgenda pending, SettleAgendaChange c, List<String> parties) {
        var failure =
                new AgendaChangeNotTold(c.meetingId(), c.change(), parties, c.act().occurredAt());
        return Decision.accept(
                List.of(failure, Coping.agendaNotTold(plan, pending, c)),
                List.of(NoticeOfChanges.remarkOnSilence(parties)));
    }

    private static MeetingEvent changed(Plan plan, ChangeAgenda c, List<String> awaited) {
        boolean atOnce = awaited.isEmpty();
        return new AgendaChanged(
                c.meetingId(),
                c.items(),
                plan.wasNotified(),
                reason(c.act()),
                atOnce ? null : plan.preparation().agendaChanges() + 1,
                atOnce ? null : awaited,
                c.editorial() ? true : null);
    }

    private static MeetingEvent effect(
            Plan plan, PendingAgenda pending, boolean asIncident, Instant at) {
        var parties = pending.awaited().stream().filter(plan.parties().activeIds()::contains);
        return new AgendaChangeTookEffect(
                plan.meetingId(), pending.change(), parties.toList(), asIncident, at);
    }

    private static List<String> told(Plan plan) {
        return plan.wasNotified() ? plan.parties().activeIds() : List.of();
    }

    private static List<String> open(Plan plan, PendingAgenda pending, List<String> told) {
        return pending.awaited().stream()
                .filter(plan.parties().activeIds()::contains)
                .filter(party -> !told.contains(party))
                .toList();
    }
}
