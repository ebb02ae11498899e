package org.huiyi.meeting.meeting;

import java.util.List;
import org.huiyi.meeting.law.ScopeOfRegulation;
import org.huiyi.meeting.meeting.ClosingEvent.*;
import org.huiyi.meeting.meeting.ConfidentialityEvent.*;
import org.huiyi.meeting.meeting.CourseEvent.EndCorrected;
import org.huiyi.meeting.meeting.Meeting.Scheduled;
import org.huiyi.meeting.meeting.Membership.SpokenTo;
import org.huiyi.meeting.meeting.Plan.Slot;
import org.huiyi.meeting.meeting.Plan.Subject;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.SessionEvent.*;

/// How each event changes what is known of a meeting in every state.
final class PlanHistory {
    private PlanHistory() {}

    static Scheduled begin(MeetingScheduled e) {
        var subject =
                new Subject(
                        e.title(),
                        e.organiser(),
                        e.purpose(),
                        e.topics(),
                        e.classification(),
                        e.series(),
                        e.retroactive());
        var plan =
                new Plan(
                        e.meetingId(),
                        subject,
                        new Slot(e.timetable(), e.venue()),
                        Parties.of(e.parties(), e.scheduledAt()),
                        Agenda.EMPTY,
                        Support.NOBODY,
                        List.of(),
                        Attendance.NONE,
                        Proceedings.NONE.per(e.minutesPer()),
                        Confidentiality.NONE,
                        Preparation.NONE,
                        UncoveredCases.NONE,
                        Custody.NONE,
                        Improvements.NONE,
                        Delegations.NONE,
                        null,
                        null);
        return new Scheduled(plan);
    }

    static Plan evolve(Plan plan, MeetingEvent event) {
        return switch (event) {
            case PlanEvent e -> planned(plan, e);
            case PreparationEvent e -> PreparationHistory.evolve(plan, e);
            case SessionEvent e -> held(plan, e);
            case CourseEvent e -> turned(plan, e);
            case AttendanceEvent e -> plan.with(plan.attendance().after(e));
            case IncidentEvent e -> plan.with(plan.proceedings().after(e));
            case DisagreementEvent e -> plan.with(plan.proceedings().after(e));
            case MatterEvent e -> plan.with(plan.proceedings().after(e, plan.agenda()));
            case ClosingEvent _ -> plan;
            case UncoveredCaseEvent e -> plan.with(plan.cases().after(e));
            case ConfidentialityEvent e -> kept(plan, e);
            case CustodyEvent e -> plan.with(plan.custody().after(e));
            case ImprovementEvent e -> plan.with(plan.improvements().after(e));
        };
    }

    private static Plan kept(Plan plan, ConfidentialityEvent event) {
        var noted = plan.with(plan.confidentiality().after(event, plan.agenda()));
        return switch (event) {
            case MeetingReclassified e -> noted.with(plan.subject().with(e.after()));
            case AgendaItemsReclassified e ->
                    noted.with(
                            plan.agenda()
                                    .classified(Confidentiality.tightened(e, plan.agenda()).ids()));
            case AttendeeAdmitted _, LeakReported _ -> noted;
        };
    }

    private static Plan planned(Plan plan, PlanEvent event) {
        return switch (event) {
            case PurposeDefined e ->
                    plan.with(plan.subject().with(e.purpose(), e.topics()))
                            .with(plan.parties().withoutAcknowledgements());
            case MeetingRescheduled e -> rescheduled(plan, e);
            case AgendaChanged e -> PreparationHistory.changed(plan, e);
            case PartyInvited e -> invited(plan, e);
            case PartyChanged e -> plan.with(plan.parties().restate(e.party()));
            case PartyWithdrawn e ->
                    plan.with(plan.parties().withdraw(e.partyId(), e.withdrawnAt()))
                            .with(plan.delegations().without(e.partyId()));
            case PartyMerged e -> Merging.merged(plan, e);
            case MeetingLeftScope e -> plan.outOfScope(e.since());
            case SupportAssigned e -> plan.with(e.support());
            case RecorderAppointed e -> plan.with(new Recording(e.personId(), e.from()));
            case NoticeSent e ->
                    plan.notified(e.sentAt()).with(plan.preparation().reminding(e.remindAt()));
            case NoticeGivenByVoice e ->
                    plan.with(
                            plan.parties()
                                    .spokenTo(
                                            e.partyId(),
                                            new SpokenTo(e.personId(), e.channel(), e.givenAt())));
            case PurposeAcknowledged e ->
                    plan.with(plan.parties().acknowledge(e.partyId(), e.personId()));
            case PartyConfirmed e ->
                    plan.with(plan.parties().confirm(e.partyId(), e.confirmation()));
            case MeetingScheduled _, MeetingConfirmed _ -> plan;
        };
    }

    private static Plan held(Plan plan, SessionEvent event) {
        return switch (event) {
            case AttendeeSignedIn e -> plan.with(plan.attendance().arrive(stay(e)));
            case AttendeeLeft e -> plan.with(plan.attendance().leave(e));
            case MeetingEnded e -> ended(plan, e);
            case MeetingStarted e -> plan.with(plan.proceedings().after(e));
        };
    }

    /// Whose end nobody told may still be there.
    private static Plan ended(Plan plan, MeetingEnded e) {
        var after = plan.with(plan.proceedings().after(e));
        return e.isProvisional() ? after : after.with(plan.attendance().closeAt(e.endedAt()));
    }

    private static Plan turned(Plan plan, CourseEvent event) {
        var after = plan.with(plan.proceedings().after(event, plan.agenda()));
        return event instanceof EndCorrected e
                ? after.with(plan.attendance().moveEnd(e.formerEndedAt(), e.endedAt()))
                : after;
    }

    /// Another place is only told; another time voids what the parties confirmed.
    private static Plan rescheduled(Plan plan, MeetingRescheduled e) {
        var moved = plan.with(new Slot(e.timetable(), e.venue()));
        return e.timeMoved()
                ? moved.with(plan.parties().withoutConfirmations())
                        .with(plan.preparation().reminding(e.remindAt()))
                : moved;
    }

    private static Plan invited(Plan plan, PartyInvited e) {
        var larger = plan.with(plan.parties().invite(e.party(), e.invitedAt()));
        return ScopeOfRegulation.covers(larger.distinctParties())
                ? larger.outOfScope(null)
                : larger;
    }

    private static Presence stay(AttendeeSignedIn e) {
        return Presence.since(e.personId(), e.partyId(), e.arrivedAt(), e.late(), e.reason());
    }
}
