package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.personal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.PlanRefusal.BeforePrevious;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.ProceedingsRefusal.AttendanceUnreasoned;
import org.huiyi.meeting.law.ProceedingsRefusal.ReasonTooLate;
import org.huiyi.meeting.law.Punctuality;
import org.huiyi.meeting.law.SessionRefusal.NotPresent;
import org.huiyi.meeting.law.SignInOfAttendees;
import org.huiyi.meeting.meeting.AttendanceCommand.*;
import org.huiyi.meeting.meeting.AttendanceEvent.*;
import org.huiyi.meeting.meeting.Meeting.*;
import org.huiyi.meeting.meeting.SessionCommand.SignIn;
import org.jspecify.annotations.Nullable;

/// Who was there, put right and accounted for. What was told first stays in the history.
final class Accounting {
    private Accounting() {}

    static Decision<MeetingEvent> decide(Registered meeting, AttendanceCommand command) {
        return switch (command) {
            case SignInAll c -> signInAll(meeting, c);
            case CorrectAttendance c -> correct(meeting, c);
            case JustifyAttendance c -> justify(meeting, c);
        };
    }

    /// One after the other, each on what the one before made; a refusal of one refuses all.
    private static Decision<MeetingEvent> signInAll(Registered meeting, SignInAll c) {
        var events = new ArrayList<MeetingEvent>();
        var findings = new ArrayList<Finding>();
        var refusals = new ArrayList<Refusal>();
        Meeting state = meeting;
        for (SignIn one : c.arrivals()) {
            switch (signIn(state, one)) {
                case Decision.Refused<MeetingEvent>(var bars) -> refusals.addAll(bars);
                case Decision.Accepted<MeetingEvent>(var added, var remarks) -> {
                    events.addAll(added);
                    findings.addAll(remarks);
                    for (MeetingEvent event : added) {
                        state = MeetingHistory.evolve(state, event);
                    }
                }
            }
        }
        return refusals.isEmpty() ? Decision.accept(events, findings) : Decision.refuse(refusals);
    }

    private static Decision<MeetingEvent> signIn(Meeting state, SignIn one) {
        Optional<Refusal> bar = Admission.admit(state, one);
        return bar.isPresent()
                ? Decision.refuse(bar.get())
                : Attending.signIn((Registered) state, one);
    }

    private static Decision<MeetingEvent> correct(Registered meeting, CorrectAttendance c) {
        if (!isHeld(meeting)) {
            return outOfOrder(meeting, c);
        }
        if (!c.act().hasReason()) {
            return Decision.refuse(new AttendanceUnreasoned(c.personId()));
        }
        return c.arrivedAt() == null && c.leftAt() == null
                ? explain(meeting, c)
                : correctTimes(meeting, c);
    }

    private static Decision<MeetingEvent> explain(Registered meeting, CorrectAttendance c) {
        boolean open =
                meeting.plan().attendance().stays().stream()
                        .filter(stay -> stay.personId().equals(c.personId()))
                        .anyMatch(Presence::isUnexplained);
        if (!open) {
            return Decision.nothing();
        }
        return c.minutesPublished()
                ? Decision.refuse(new ReasonTooLate(c.personId()))
                : Decision.accept(
                        new AttendanceExplained(
                                c.meetingId(), c.personId(), personal(c.act(), c.act().reason())));
    }

    /// Who comes while the meeting is under way signs in: a correction admits nobody.
    private static Decision<MeetingEvent> correctTimes(Registered meeting, CorrectAttendance c) {
        var known = meeting.plan().attendance().last(c.personId());
        Instant arrived = first(c.arrivedAt(), known.map(Presence::arrivedAt).orElse(null));
        if (arrived == null || known.isEmpty() && meeting instanceof UnderWay) {
            return Decision.refuse(new NotPresent(c.personId()));
        }
        Instant left =
                first(first(c.leftAt(), known.map(Presence::leftAt).orElse(null)), end(meeting));
        if (known.filter(s -> s.arrivedAt().equals(arrived) && Objects.equals(s.leftAt(), left))
                .isPresent()) {
            return Decision.nothing();
        }
        Instant last = left == null ? arrived : left;
        return new Judgement(c.act(), c.policy())
                .refuseIf(last.isBefore(arrived), () -> new BeforePrevious(arrived))
                .refuseIf(
                        last.isAfter(c.act().receivedAt()),
                        () -> new BeforePrevious(c.act().receivedAt()))
                .remark(List.of(Punctuality.remarkOnCorrection(c.personId())))
                .settle(() -> List.of(corrected(meeting, c, arrived, left)));
    }

    private static MeetingEvent corrected(
            Registered meeting, CorrectAttendance c, Instant arrived, @Nullable Instant left) {
        Plan plan = meeting.plan();
        boolean late = Punctuality.isLate(arrived, startedAt(meeting), c.policy().latenessGrace());
        boolean early =
                left != null
                        && !left.equals(end(meeting))
                        && Punctuality.isEarly(
                                left, plan.slot().timetable(), c.policy().earlyLeaveGrace());
        return new AttendanceCorrected(
                c.meetingId(),
                c.personId(),
                SignInOfAttendees.partyOf(c.personId(), c.act().actor(), plan),
                arrived,
                left,
                late,
                early,
                c.act().actor().sub(),
                personal(c.act(), c.act().reason()));
    }

    private static Decision<MeetingEvent> justify(Registered meeting, JustifyAttendance c) {
        Plan plan = meeting.plan();
        boolean known =
                plan.attendance().hasAttended(c.personId())
                        || plan.parties().senderOf(c.personId()).isPresent();
        if (!known) {
            return Decision.refuse(new Hidden());
        }
        if (!isHeld(meeting)) {
            return outOfOrder(meeting, c);
        }
        var word =
                new Attendance.Justification(c.justified(), MeetingDecider.note(c.act(), c.note()));
        if (word.equals(plan.attendance().justifications().get(c.personId()))) {
            return Decision.nothing();
        }
        return new Judgement(c.act(), c.policy())
                .remarkIf(!c.justified(), () -> Punctuality.remarkOnUnjustified(c.personId()))
                .settle(() ->
                        List.of(
                                new AttendanceJustified(
                                        c.meetingId(), c.personId(), c.justified(), word.note())));
    }

    /// When a meeting that is over for certain ended.
    private static @Nullable Instant end(Registered meeting) {
        return meeting instanceof Ended(_, var course, _) && !course.provisional()
                ? course.endedAt()
                : null;
    }

    private static @Nullable Instant first(@Nullable Instant one, @Nullable Instant other) {
        return one == null ? other : one;
    }

    private static boolean isHeld(Registered meeting) {
        return meeting instanceof UnderWay || meeting instanceof Ended;
    }

    private static Instant startedAt(Registered meeting) {
        return switch (meeting) {
            case UnderWay m -> m.startedAt();
            case Ended m -> m.course().startedAt();
            case Closed m -> m.course().startedAt();
            case Scheduled _, Convened _, Confirmed _, Cancelled _ -> Instant.MAX;
        };
    }
}
