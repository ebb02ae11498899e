package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.personal;
import static org.huiyi.meeting.meeting.MeetingDecider.reason;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.ProceedingsRefusal.IncidentAlreadyResolved;
import org.huiyi.meeting.law.ResolutionOfIncidents;
import org.huiyi.meeting.law.TimeOfActs;
import org.huiyi.meeting.meeting.IncidentCommand.*;
import org.huiyi.meeting.meeting.IncidentEvent.*;
import org.huiyi.meeting.meeting.Meeting.*;
import org.huiyi.meeting.meeting.PlanCommand.ChangeAgenda;

/// Incidents: reported by anybody who takes part, resolved by who looks after the meeting.
final class Coping {
    private Coping() {}

    static Decision<MeetingEvent> decide(Registered meeting, IncidentCommand command) {
        return switch (command) {
            case ReportIncident c -> report(meeting, c);
            case ResolveIncident c -> resolve(meeting, c);
            case TellIncidentByVoice c -> Alerting.byVoice(meeting, c);
            case DeclareIncidentsOverdue c -> declare(meeting, c);
        };
    }

    private static Decision<MeetingEvent> report(Registered meeting, ReportIncident c) {
        if (isOutOfTime(meeting)) {
            return outOfOrder(meeting, c);
        }
        boolean over = meeting instanceof Ended;
        return new Judgement(c.act(), c.policy())
                .refuse(ResolutionOfIncidents.missing(c.kind(), c.description()))
                .refuse(TimeOfActs.barsUnlessAfter(meeting.plan().noticeAt(), c.act()))
                .refuse(ResolutionOfIncidents.barsToReport(over, c.act()))
                .remark(ResolutionOfIncidents.remarksOnReport(over, c.act()))
                .settle(() -> List.of(reported(meeting, c, over)));
    }

    private static Decision<MeetingEvent> resolve(Registered meeting, ResolveIncident c) {
        var incident = meeting.plan().proceedings().incidents().find(c.n());
        if (incident.isEmpty()) {
            return Decision.refuse(new Hidden());
        }
        if (!incident.get().isOpen()) {
            return incident.get().remedy().action().text().equals(c.action())
                    ? Decision.nothing()
                    : Decision.refuse(new IncidentAlreadyResolved(c.n()));
        }
        if (meeting instanceof Closed || meeting instanceof Cancelled) {
            return outOfOrder(meeting, c);
        }
        boolean late = c.act().occurredAt().isAfter(incident.get().dueAt());
        return new Judgement(c.act(), c.policy())
                .refuse(ResolutionOfIncidents.missing(c.action()))
                .refuse(TimeOfActs.barsUnlessAfter(incident.get().startedAt(), c.act()))
                .refuse(TimeOfActs.bars(c.act()))
                .remark(TimeOfActs.remarks(c.act()))
                .remarkIf(late, () -> ResolutionOfIncidents.remarkOnLateness(incident.get()))
                .settle(() -> resolved(incident.get(), c, late));
    }

    /// A due time that passed is declared before anything follows from it.
    private static List<MeetingEvent> resolved(Incident incident, ResolveIncident c, boolean late) {
        var events = new ArrayList<MeetingEvent>();
        if (late && !incident.overdue()) {
            events.add(new IncidentOverdue(c.meetingId(), c.n(), incident.dueAt()));
        }
        var action = personal(c.act(), c.action());
        events.add(new IncidentResolved(c.meetingId(), c.n(), c.act().occurredAt(), action, late));
        return events;
    }

    private static Decision<MeetingEvent> declare(Registered meeting, DeclareIncidentsOverdue c) {
        if (meeting instanceof Cancelled) {
            return Decision.nothing();
        }
        var due =
                meeting.plan().proceedings().incidents().open().stream()
                        .filter(i -> !i.overdue() && i.dueAt().equals(c.dueAt()))
                        .filter(i -> !c.act().receivedAt().isBefore(i.dueAt()))
                        .toList();
        return Decision.accept(
                due.stream()
                        .<MeetingEvent>map(
                                i -> new IncidentOverdue(c.meetingId(), i.n(), i.dueAt()))
                        .toList(),
                due.stream().map(ResolutionOfIncidents::remarkOnLateness).toList());
    }

    /// A change of agenda in session is an incident that the change itself resolves: told to everybody,
    /// with its reason.
    static List<MeetingEvent> agendaChanged(Plan plan, ChangeAgenda c, List<MeetingEvent> changes) {
        int n = plan.proceedings().incidents().next();
        var why = personal(c.act(), c.act().reason());
        var at = c.act().receivedAt();
        var incident =
                new IncidentReported(
                        c.meetingId(),
                        n,
                        Incident.Kind.AGENDA,
                        why,
                        null,
                        at,
                        at.plus(c.policy().incidentResolution()),
                        c.act().actor().party(),
                        false,
                        true,
                        reason(c.act()));
        var events = new ArrayList<MeetingEvent>();
        events.add(incident);
        events.addAll(changes);
        events.add(new IncidentResolved(c.meetingId(), n, at, why, false));
        return events;
    }

    /// Some party cannot be told of a change of agenda: everybody is told that there is an incident.
    static MeetingEvent agendaNotTold(Plan plan, PendingAgenda pending, MeetingCommand c) {
        return agendaIncident(plan, pending, c, c.act().receivedAt());
    }

    /// The meeting starts on an agenda that not everybody was told of; the notice of the incident tells them.
    static Stream<MeetingEvent> agendaOvertaken(
            Plan plan, PendingAgenda pending, MeetingCommand c, MeetingEvent effect) {
        var at = c.act().occurredAt();
        int n = plan.proceedings().incidents().next();
        return Stream.of(
                agendaIncident(plan, pending, c, at),
                effect,
                new IncidentResolved(c.meetingId(), n, at, why(plan, pending), false));
    }

    private static MeetingEvent agendaIncident(
            Plan plan, PendingAgenda pending, MeetingCommand c, Instant at) {
        return new IncidentReported(
                c.meetingId(),
                plan.proceedings().incidents().next(),
                Incident.Kind.AGENDA,
                why(plan, pending),
                null,
                at,
                at.plus(c.policy().incidentResolution()),
                plan.organiser(),
                false,
                false,
                pending.reason());
    }

    /// A change without a reason is possible only where the house allows it.
    private static Personal why(Plan plan, PendingAgenda pending) {
        return pending.reason() == null ? Personal.of(plan.organiser(), "—") : pending.reason();
    }

    private static boolean isOutOfTime(Registered meeting) {
        return switch (meeting) {
            case Convened _, Confirmed _, UnderWay _, Ended _ -> false;
            case Scheduled _, Closed _, Cancelled _ -> true;
        };
    }

    private static MeetingEvent reported(Registered meeting, ReportIncident c, boolean over) {
        return new IncidentReported(
                c.meetingId(),
                meeting.plan().proceedings().incidents().next(),
                c.kind(),
                personal(c.act(), c.description()),
                c.effect() == null ? null : personal(c.act(), c.effect()),
                c.act().occurredAt(),
                c.act().receivedAt().plus(c.policy().incidentResolution()),
                c.act().actor().party(),
                over,
                false,
                reason(c.act()));
    }
}
