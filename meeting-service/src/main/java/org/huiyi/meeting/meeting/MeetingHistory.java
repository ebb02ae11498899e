package org.huiyi.meeting.meeting;

import java.time.Instant;
import org.huiyi.meeting.meeting.ClosingEvent.*;
import org.huiyi.meeting.meeting.CourseEvent.*;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Confirmed;
import org.huiyi.meeting.meeting.Meeting.Convened;
import org.huiyi.meeting.meeting.Meeting.Course;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.InSession;
import org.huiyi.meeting.meeting.Meeting.NotScheduled;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Meeting.Suspended;
import org.huiyi.meeting.meeting.Meeting.UnderWay;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.PreparationEvent.OrganiserTransferred;
import org.huiyi.meeting.meeting.SessionEvent.*;

/// How each event changes a meeting.
final class MeetingHistory {
    private MeetingHistory() {}

    static Meeting evolve(Meeting before, MeetingEvent event) {
        return switch (before) {
            case NotScheduled _ ->
                    event instanceof MeetingScheduled e ? PlanHistory.begin(e) : before;
            case Registered meeting -> evolve(meeting, event);
        };
    }

    private static Meeting evolve(Registered meeting, MeetingEvent event) {
        Registered after = meeting.with(PlanHistory.evolve(meeting.plan(), event));
        return switch (event) {
            case PlanEvent e -> planned(after, e);
            case OrganiserTransferred _ -> reconsidered(after);
            case PreparationEvent _ -> after;
            case SessionEvent e -> held(meeting, after, e);
            case CourseEvent e -> turned(after, e);
            case AttendanceEvent _, IncidentEvent _, DisagreementEvent _, MatterEvent _ -> after;
            case ClosingEvent e -> finished(after, e);
            case UncoveredCaseEvent _ -> after;
            case CustodyEvent _ -> after;
            case ConfidentialityEvent _ -> after;
            case ImprovementEvent _ -> after;
        };
    }

    private static Registered planned(Registered after, PlanEvent event) {
        return switch (event) {
            case NoticeSent _ -> new Convened(after.plan());
            case MeetingConfirmed _ -> new Confirmed(after.plan());
            case MeetingRescheduled _, PartyInvited _, PartyConfirmed _ -> reconsidered(after);
            case MeetingScheduled _,
                    PurposeDefined _,
                    AgendaChanged _,
                    PartyChanged _,
                    PartyWithdrawn _,
                    PartyMerged _,
                    MeetingLeftScope _,
                    SupportAssigned _,
                    RecorderAppointed _,
                    NoticeGivenByVoice _,
                    PurposeAcknowledged _ ->
                    after;
        };
    }

    private static Registered held(Registered before, Registered after, SessionEvent event) {
        return switch (event) {
            case MeetingStarted e -> new InSession(after.plan(), e.startedAt());
            case MeetingEnded e -> new Ended(after.plan(), course(before, e), null);
            case AttendeeSignedIn _, AttendeeLeft _ -> after;
        };
    }

    private static Registered turned(Registered after, CourseEvent event) {
        return switch (event) {
            case MeetingSuspended _ ->
                    after instanceof UnderWay m ? new Suspended(m.plan(), m.startedAt()) : after;
            case MeetingResumed _ ->
                    after instanceof UnderWay m ? new InSession(m.plan(), m.startedAt()) : after;
            case EndCorrected e -> corrected(after, e);
            case SessionEnded _,
                    MeetingExtended _,
                    AgendaItemStarted _,
                    AgendaItemEnded _,
                    EndSignalled _ ->
                    after;
        };
    }

    private static Registered corrected(Registered meeting, EndCorrected e) {
        return meeting instanceof Ended(var plan, var course, var evaluation)
                ? new Ended(plan, course.corrected(e), evaluation)
                : meeting;
    }

    private static Registered finished(Registered after, ClosingEvent event) {
        return switch (event) {
            case MeetingEvaluated e -> evaluated(after, e.evaluation());
            case EvaluationOverdue _ -> overdue(after);
            case MeetingClosed _ -> closed(after);
            case MeetingCancelled _ -> new Cancelled(after.plan());
        };
    }

    /// A confirmed meeting is so only while every party has accepted.
    private static Registered reconsidered(Registered meeting) {
        return meeting instanceof Confirmed(Plan plan) && !plan.parties().unconfirmed().isEmpty()
                ? new Convened(plan)
                : meeting;
    }

    private static Course course(Registered meeting, MeetingEnded e) {
        Instant startedAt = meeting instanceof UnderWay m ? m.startedAt() : e.endedAt();
        return new Course(
                startedAt,
                e.endedAt(),
                e.minutesDueAt(),
                e.policyVersion(),
                e.isProvisional(),
                e.evaluationDueAt(),
                false,
                e.toldAt());
    }

    private static Registered evaluated(Registered meeting, Evaluation evaluation) {
        return meeting instanceof Ended(var plan, var course, _)
                ? new Ended(plan, course, evaluation)
                : meeting;
    }

    private static Registered overdue(Registered meeting) {
        return meeting instanceof Ended(var plan, var course, var evaluation)
                ? new Ended(plan, course.withEvaluationOverdue(), evaluation)
                : meeting;
    }

    private static Registered closed(Registered meeting) {
        return meeting instanceof Ended(var plan, var course, var evaluation)
                ? new Closed(plan, course, evaluation)
                : meeting;
    }
}
