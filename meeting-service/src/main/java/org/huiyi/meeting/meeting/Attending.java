package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.reason;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Finding;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.Punctuality;
import org.huiyi.meeting.law.RecordingOfMeeting;
import org.huiyi.meeting.law.SessionRefusal.NotPresent;
import org.huiyi.meeting.law.SignInOfAttendees;
import org.huiyi.meeting.law.SubstitutionOfAttendees;
import org.huiyi.meeting.law.TimeOfActs;
import org.huiyi.meeting.meeting.AttendanceEvent.EarlyLeaveExcused;
import org.huiyi.meeting.meeting.Meeting.*;
import org.huiyi.meeting.meeting.SessionCommand.Leave;
import org.huiyi.meeting.meeting.SessionCommand.SignIn;
import org.huiyi.meeting.meeting.SessionEvent.AttendeeLeft;
import org.huiyi.meeting.meeting.SessionEvent.AttendeeSignedIn;
import org.jspecify.annotations.Nullable;

/// Who comes and goes. People may come before the start; a list kept by hand may be told after the end.
final class Attending {
    private Attending() {}

    static Decision<MeetingEvent> signIn(Registered meeting, SignIn c) {
        if (isClosedTo(meeting, c)) {
            return outOfOrder(meeting, c);
        }
        Plan plan = meeting.plan();
        if (plan.attendance().presentNow(c.personId()).isPresent()) {
            return Decision.nothing();
        }
        boolean late = isLate(meeting, c);
        return new Judgement(c.act(), c.policy())
                .refuse(TimeOfActs.barsUnlessAfter(lastSeen(plan, c.personId()), c.act()))
                .refuse(TimeOfActs.bars(c.act()))
                .refuse(SignInOfAttendees.bars(c.personId(), c.partyId(), c.act().actor(), plan))
                .remark(TimeOfActs.remarks(c.act()))
                .remark(Punctuality.remarksOnArrival(late, c.act(), c.personId()))
                .remark(remarksOnReturn(meeting, c))
                .remark(SubstitutionOfAttendees.remarksOnArrival(plan.parties(), c.personId()))
                .remark(Secrecy.remarks(meeting, c))
                .settle(() ->
                        Stream.of(
                                        Stream.of(signedIn(plan, c, late)),
                                        Substituting.returned(plan, c),
                                        backSoon(plan, c),
                                        Secrecy.admission(plan, c))
                                .flatMap(events -> events)
                                .toList());
    }

    static Decision<MeetingEvent> leave(Registered meeting, Leave c) {
        if (isClosedTo(meeting, c)) {
            return outOfOrder(meeting, c);
        }
        Plan plan = meeting.plan();
        var stay = plan.attendance().presentNow(c.personId());
        if (stay.isEmpty()) {
            return Decision.refuse(new NotPresent(c.personId()));
        }
        boolean early =
                meeting instanceof InSession
                        && Punctuality.isEarly(
                                c.act().occurredAt(),
                                plan.slot().timetable(),
                                c.policy().earlyLeaveGrace());
        var incident = early ? incident(plan, c) : Optional.<Incident>empty();
        return new Judgement(c.act(), c.policy())
                .refuse(TimeOfActs.barsUnlessAfter(stay.get().arrivedAt(), c.act()))
                .refuse(TimeOfActs.bars(c.act()))
                .remark(TimeOfActs.remarks(c.act()))
                .remark(
                        Punctuality.remarksOnLeave(
                                early && incident.isEmpty(), c.act(), c.personId()))
                .remark(remarksOnRecorder(meeting, c))
                .settle(() ->
                        Stream.concat(
                                        Stream.of(left(c, stay.get().partyId(), early)),
                                        incident.map(i -> excused(c, i)).stream())
                                .toList());
    }

    /// Who dropped out and is back within the house's grace has not left early.
    private static Stream<MeetingEvent> backSoon(Plan plan, SignIn c) {
        return plan
                .attendance()
                .last(c.personId())
                .filter(stay -> stay.early() && !stay.excused() && stay.leftAt() != null)
                .filter(stay ->
                        Punctuality.isDropout(
                                stay.leftAt(), c.act().occurredAt(), c.policy().dropoutGrace()))
                .<MeetingEvent>map(stay ->
                        new EarlyLeaveExcused(c.meetingId(), c.personId(), stay.leftAt(), null))
                .stream();
    }

    /// The incident that lasts while somebody goes early, if one does.
    private static Optional<Incident> incident(Plan plan, Leave c) {
        return plan.proceedings().incidents().all().stream()
                .filter(i -> i.kind() != Incident.Kind.AGENDA)
                .filter(i -> i.lastedAt(c.act().occurredAt()))
                .findFirst();
    }

    private static MeetingEvent excused(Leave c, Incident incident) {
        return new EarlyLeaveExcused(
                c.meetingId(), c.personId(), c.act().occurredAt(), incident.n());
    }

    private static boolean isClosedTo(Registered meeting, MeetingCommand c) {
        return switch (meeting) {
            case Convened _, Confirmed _, UnderWay _ -> false;
            case Ended(_, Course course, _) ->
                    !course.provisional() && c.act().occurredAt().isAfter(course.endedAt());
            case Scheduled _, Closed _, Cancelled _ -> true;
        };
    }

    /// Only a first arrival can be late; coming back is not.
    private static boolean isLate(Registered meeting, SignIn c) {
        var grace = c.policy().latenessGrace();
        var arrived = c.act().occurredAt();
        boolean first = !meeting.plan().attendance().hasAttended(c.personId());
        return switch (meeting) {
            case UnderWay m -> first && Punctuality.isLate(arrived, m.startedAt(), grace);
            case Ended(_, Course course, _) ->
                    first && Punctuality.isLate(arrived, course.startedAt(), grace);
            case Scheduled _, Convened _, Confirmed _, Closed _, Cancelled _ -> false;
        };
    }

    /// What an arrival cannot come before: the person's last leave, else the notice.
    private static @Nullable Instant lastSeen(Plan plan, String personId) {
        return plan.attendance().lastLeft(personId).orElse(plan.noticeAt());
    }

    /// The recorder is back, and nobody recorded meanwhile.
    private static List<Finding> remarksOnReturn(Registered meeting, SignIn c) {
        return meeting instanceof UnderWay m
                        && m.plan().recorder().filter(c.personId()::equals).isPresent()
                ? RecordingOfMeeting.remarksOnGap(m.plan(), c.act().occurredAt())
                : List.of();
    }

    private static List<Finding> remarksOnRecorder(Registered meeting, Leave c) {
        return meeting instanceof InSession(Plan plan, _)
                ? RecordingOfMeeting.remarksOnLeave(plan, c.personId())
                : List.of();
    }

    private static MeetingEvent signedIn(Plan plan, SignIn c, boolean late) {
        return new AttendeeSignedIn(
                c.meetingId(),
                c.personId(),
                SignInOfAttendees.partyOf(c.personId(), c.partyId(), c.act().actor(), plan),
                c.act().occurredAt(),
                late,
                c.act().actor().sub(),
                c.source(),
                reason(c.act()));
    }

    private static MeetingEvent left(Leave c, String partyId, boolean early) {
        return new AttendeeLeft(
                c.meetingId(),
                c.personId(),
                partyId,
                c.act().occurredAt(),
                early,
                c.act().actor().sub(),
                c.source(),
                reason(c.act()));
    }
}
