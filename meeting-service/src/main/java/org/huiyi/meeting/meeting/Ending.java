package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.law.EndOfMeeting;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.KeepingOfTimetable;
import org.huiyi.meeting.law.PublicationOfMinutes;
import org.huiyi.meeting.law.RecordingOfMeeting;
import org.huiyi.meeting.law.TimeOfActs;
import org.huiyi.meeting.meeting.CourseCommand.DeclareProvisionalEnd;
import org.huiyi.meeting.meeting.CourseCommand.SignalEnd;
import org.huiyi.meeting.meeting.CourseEvent.EndCorrected;
import org.huiyi.meeting.meeting.CourseEvent.EndSignalled;
import org.huiyi.meeting.meeting.Meeting.*;
import org.huiyi.meeting.meeting.SessionCommand.EndMeeting;
import org.huiyi.meeting.meeting.SessionEvent.MeetingEnded;
import org.jspecify.annotations.Nullable;

/// What counts as the end: the organiser's word, else the platform's conclusion, else the planned end and
/// the house's grace, until the real one is told.
final class Ending {
    private Ending() {}

    static Decision<MeetingEvent> end(Registered meeting, EndMeeting c) {
        return switch (meeting) {
            case UnderWay m -> end(m, c, null);
            case Ended m -> isNew(m.course(), c) ? correct(m, c) : Decision.nothing();
            case Scheduled _, Convened _, Confirmed _, Closed _, Cancelled _ ->
                    outOfOrder(meeting, c);
        };
    }

    static Decision<MeetingEvent> signal(Registered meeting, SignalEnd c) {
        return switch (meeting) {
            case UnderWay m -> c.conclusive() ? end(m, c, c.source()) : signalled(m, c);
            case Ended m when c.conclusive() && m.course().provisional() ->
                    correct(
                            m,
                            c,
                            Personal.of(c.act().actor().sub(), c.source()),
                            c.minutesOverdue());
            case Ended _ -> Decision.nothing();
            case Scheduled _, Convened _, Confirmed _, Closed _, Cancelled _ ->
                    outOfOrder(meeting, c);
        };
    }

    /// A due time that is not the meeting's own (any more) changes nothing, nor one before its last turn; nor
    /// while it is suspended.
    static Decision<MeetingEvent> declare(Registered meeting, DeclareProvisionalEnd c) {
        boolean due =
                meeting instanceof InSession m
                        && c.dueAt().equals(m.plan().proceedings().turns().endDueAt())
                        && !c.dueAt().isBefore(m.lastTurn())
                        && !c.act().receivedAt().isBefore(c.dueAt());
        return due
                ? Decision.accept(
                        Arising.from(
                                meeting.plan(),
                                new MeetingEnded(
                                        c.meetingId(),
                                        c.dueAt(),
                                        PublicationOfMinutes.dueAt(
                                                c.dueAt(), c.policy().minutesDeadline()),
                                        c.policyVersion(),
                                        true,
                                        null,
                                        c.dueAt().plus(c.policy().evaluationDue()),
                                        null)),
                        List.of(EndOfMeeting.remarkOnSilence(c.dueAt())))
                : Decision.nothing();
    }

    private static Decision<MeetingEvent> end(
            UnderWay meeting, MeetingCommand c, @Nullable String source) {
        Instant at = c.act().occurredAt();
        return judged(meeting.plan(), meeting.lastTurn(), c)
                .refuse(TimeOfActs.bars(c.act()))
                .remark(RecordingOfMeeting.remarksOnGap(meeting.plan(), at))
                .remark(RecordingOfMeeting.remarksOnAbsence(meeting.plan()))
                .settle(() ->
                        Stream.concat(
                                        Interrupting.overdue(meeting, c),
                                        Arising.from(meeting.plan(), ended(c, at, source)).stream())
                                .toList());
    }

    private static MeetingEnded ended(MeetingCommand c, Instant at, @Nullable String source) {
        return new MeetingEnded(
                c.meetingId(),
                at,
                PublicationOfMinutes.dueAt(at, c.policy().minutesDeadline()),
                c.policyVersion(),
                null,
                source,
                at.plus(c.policy().evaluationDue()),
                c.act().receivedAt());
    }

    private static Decision<MeetingEvent> signalled(UnderWay meeting, SignalEnd c) {
        var signal = new Turns.Signal(c.source(), c.act().occurredAt());
        if (meeting.plan().proceedings().turns().signals().contains(signal)) {
            return Decision.nothing();
        }
        return new Judgement(c.act(), c.policy())
                .refuse(TimeOfActs.barsUnlessAfter(meeting.startedAt(), c.act()))
                .settle(() ->
                        List.of(new EndSignalled(c.meetingId(), signal.source(), signal.at())));
    }

    /// An end told again is known; another one corrects it, and so does any that replaces a provisional end.
    private static boolean isNew(Course course, EndMeeting c) {
        boolean told = !c.act().occurredAt().equals(c.act().receivedAt());
        return course.provisional() || told && !c.act().occurredAt().equals(course.endedAt());
    }

    private static Decision<MeetingEvent> correct(Ended meeting, EndMeeting c) {
        var reason = Personal.of(c.act().actor().sub(), c.act().reason());
        return correct(meeting, c, reason, c.minutesOverdue());
    }

    private static Decision<MeetingEvent> correct(
            Ended meeting, MeetingCommand c, Personal reason, boolean overdue) {
        Course course = meeting.course();
        Instant at = c.act().occurredAt();
        Duration length = Duration.between(course.endedAt(), course.minutesDueAt());
        Instant due = PublicationOfMinutes.dueAt(at, length);
        return judged(meeting.plan(), lastTurn(meeting), c)
                .refuse(EndOfMeeting.barsToCorrection(reason, at, course.toldAt()))
                .remark(
                        EndOfMeeting.remarksOnCorrection(
                                overdue, course.minutesDueAt(), due, c.act().receivedAt()))
                .settle(() ->
                        Arising.from(
                                meeting,
                                new EndCorrected(
                                        c.meetingId(),
                                        at,
                                        course.endedAt(),
                                        due,
                                        course.minutesDueAt(),
                                        course.policyVersion(),
                                        reason,
                                        evaluationDueAt(meeting, at),
                                        firstTold(course, c)),
                                c.act().receivedAt()));
    }

    /// Where it was never kept, this correction is the first that is known of.
    private static Instant firstTold(Course course, MeetingCommand c) {
        return Objects.requireNonNullElse(course.toldAt(), c.act().receivedAt());
    }

    /// An end cannot be corrected into a session before the last.
    private static Instant lastTurn(Ended meeting) {
        Course course = meeting.course();
        return meeting.plan()
                .proceedings()
                .sessions()
                .lastTurn(course.endedAt())
                .orElse(course.startedAt());
    }

    /// What is evaluated already is not due any more.
    private static @Nullable Instant evaluationDueAt(Ended meeting, Instant endedAt) {
        Course course = meeting.course();
        Instant due = course.evaluationDueAt();
        return due == null || meeting.evaluation() != null
                ? null
                : endedAt.plus(Duration.between(course.endedAt(), due));
    }

    private static Judgement judged(Plan plan, Instant after, MeetingCommand c) {
        var planned = plan.proceedings().turns().extended(plan.slot().timetable());
        return new Judgement(c.act(), c.policy())
                .refuse(TimeOfActs.barsUnlessAfter(after, c.act()))
                .remark(TimeOfActs.remarks(c.act()))
                .remark(
                        KeepingOfTimetable.remarksOnEnd(
                                planned, c.act().occurredAt(), c.policy().latenessGrace()));
    }
}
