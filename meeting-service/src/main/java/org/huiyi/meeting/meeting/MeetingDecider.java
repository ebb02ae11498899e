package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.PlanRefusal.OutOfOrder;
import org.huiyi.meeting.meeting.ClosingCommand.*;
import org.huiyi.meeting.meeting.ConfidentialityCommand.*;
import org.huiyi.meeting.meeting.CourseEvent.EndCorrected;
import org.huiyi.meeting.meeting.CourseEvent.MeetingExtended;
import org.huiyi.meeting.meeting.CourseEvent.MeetingResumed;
import org.huiyi.meeting.meeting.CourseEvent.MeetingSuspended;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentReported;
import org.huiyi.meeting.meeting.Meeting.NotScheduled;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.PlanCommand.*;
import org.huiyi.meeting.meeting.PlanEvent.MeetingRescheduled;
import org.huiyi.meeting.meeting.PlanEvent.NoticeSent;
import org.huiyi.meeting.meeting.SessionCommand.*;
import org.huiyi.meeting.meeting.SessionEvent.MeetingEnded;
import org.huiyi.meeting.meeting.SessionEvent.MeetingStarted;
import org.jspecify.annotations.Nullable;

/// The meeting as functions; each part of its life is decided in a file of its own.
public enum MeetingDecider implements Decider<Meeting, MeetingCommand, MeetingEvent> {
    INSTANCE;

    /// The alarm set when an incident is reported.
    public static final String INCIDENT_DUE = "incident-due";

    /// The alarm set at the start, for a meeting that nobody ends.
    public static final String MEETING_UNENDED = "meeting-unended";

    /// The alarm set by a suspension, for a meeting that does not go on.
    public static final String SESSION_BOUNDARY = "session-boundary";

    /// The alarm set by notice and new time, for parties that do not answer.
    public static final String CONFIRMATION_REMINDER = "confirmation-reminder";

    /// The alarm set at the end.
    public static final String EVALUATION_DUE = "evaluation-due";

    @Override
    public Meeting initial() {
        return new NotScheduled();
    }

    @Override
    public Meeting evolve(Meeting state, MeetingEvent event) {
        return MeetingHistory.evolve(state, event);
    }

    @Override
    public Optional<Refusal> admit(Meeting state, MeetingCommand command) {
        return Admission.admit(state, command);
    }

    @Override
    public Decision<MeetingEvent> decide(Meeting state, MeetingCommand command) {
        return switch (state) {
            case NotScheduled _ ->
                    command instanceof ScheduleMeeting c
                            ? Planning.schedule(c)
                            : Decision.refuse(new Hidden());
            case Registered meeting -> decide(meeting, command);
        };
    }

    private static Decision<MeetingEvent> decide(Registered meeting, MeetingCommand command) {
        return switch (command) {
            case PlanCommand c -> plan(meeting, c);
            case PreparationCommand c -> Preparing.decide(meeting, c);
            case SessionCommand c -> hold(meeting, c);
            case CourseCommand c -> Turning.decide(meeting, c);
            case AttendanceCommand c -> Accounting.decide(meeting, c);
            case IncidentCommand c -> Coping.decide(meeting, c);
            case DisagreementCommand c -> Disagreeing.decide(meeting, c);
            case MatterCommand c -> Speaking.decide(meeting, c);
            case ClosingCommand c -> close(meeting, c);
            case CustodyCommand c -> Keeping.decide(meeting, c);
            case UncoveredCaseCommand c -> Consulting.decide(meeting, c);
            case ConfidentialityCommand c -> keep(meeting, c);
            case ImprovementCommand c -> Improving.decide(meeting, c);
        };
    }

    @Override
    public Instant occurredAt(Meeting before, MeetingEvent event, Act act) {
        return HeldBefore.occurredAt(before, event, act);
    }

    @Override
    public List<Alarm> alarms(MeetingEvent event) {
        return switch (event) {
            case IncidentReported e -> List.of(new Alarm(INCIDENT_DUE, e.dueAt()));
            case MeetingStarted e -> alarm(MEETING_UNENDED, e.endDueAt());
            case MeetingResumed e -> alarm(MEETING_UNENDED, e.endDueAt());
            case MeetingSuspended e -> alarm(SESSION_BOUNDARY, e.boundaryAt());
            case MeetingExtended e -> alarm(MEETING_UNENDED, e.endDueAt());
            case NoticeSent e -> alarm(CONFIRMATION_REMINDER, e.remindAt());
            case MeetingRescheduled e -> alarm(CONFIRMATION_REMINDER, e.remindAt());
            case MeetingEnded e -> alarm(EVALUATION_DUE, e.evaluationDueAt());
            case EndCorrected e -> alarm(EVALUATION_DUE, e.evaluationDueAt());
            case MeetingEvent _ -> List.of();
        };
    }

    private static List<Alarm> alarm(String name, @Nullable Instant at) {
        return at == null ? List.of() : List.of(new Alarm(name, at));
    }

    private static Decision<MeetingEvent> plan(Registered meeting, PlanCommand command) {
        return switch (command) {
            case ScheduleMeeting _ -> Decision.nothing();
            case DefinePurpose c -> Planning.define(meeting, c);
            case Reschedule c -> Planning.reschedule(meeting, c);
            case ChangeAgenda c -> Rearranging.change(meeting, c);
            case InviteParty c -> Inviting.invite(meeting, c);
            case WithdrawParty c -> Inviting.withdraw(meeting, c);
            case MergeParty c -> Merging.merge(meeting, c);
            case AssignSupport c -> Convening.assign(meeting, c);
            case AppointRecorder c -> Convening.appoint(meeting, c);
            case SendNotice c -> Convening.send(meeting, c);
            case GiveNoticeByVoice c -> Convening.tell(meeting, c);
            case AcknowledgePurpose c -> Answering.acknowledge(meeting, c);
            case ConfirmParty c -> Answering.confirm(meeting, c);
        };
    }

    private static Decision<MeetingEvent> hold(Registered meeting, SessionCommand command) {
        return switch (command) {
            case StartMeeting c -> Holding.start(meeting, c);
            case SignIn c -> Attending.signIn(meeting, c);
            case Leave c -> Attending.leave(meeting, c);
            case EndMeeting c -> Ending.end(meeting, c);
            case RegisterHeld c -> Holding.register(meeting, c);
        };
    }

    private static Decision<MeetingEvent> keep(Registered meeting, ConfidentialityCommand command) {
        return switch (command) {
            case Reclassify c -> Classifying.reclassify(meeting, c);
            case ReportLeak c -> Leaking.report(meeting, c);
        };
    }

    private static Decision<MeetingEvent> close(Registered meeting, ClosingCommand command) {
        return switch (command) {
            case CancelMeeting c -> Finishing.cancel(meeting, c);
            case EvaluateMeeting c -> Finishing.evaluate(meeting, c);
            case DeclareEvaluationOverdue c -> Finishing.declare(meeting, c);
            case CloseMeeting c -> Finishing.close(meeting, c);
        };
    }

    /// What is asked does not fit the state: 409.
    static Decision<MeetingEvent> outOfOrder(Registered meeting, MeetingCommand command) {
        return Decision.refuse(
                new OutOfOrder(command.getClass().getSimpleName(), meeting.status().name()));
    }

    /// A text under its author's key.
    static Personal personal(Act act, @Nullable String text) {
        return Personal.of(act.actor().sub(), text);
    }

    /// The same, or null where nothing was written.
    static @Nullable Personal note(Act act, @Nullable String text) {
        return text == null || text.isBlank() ? null : personal(act, text);
    }

    /// The act's reason under its author's key; null when none was given.
    static @Nullable Personal reason(Act act) {
        return act.hasReason() ? Personal.of(act.actor().sub(), act.reason()) : null;
    }
}
