package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.personal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.PlanRefusal.BeforePrevious;
import org.huiyi.meeting.law.ProceedingsRefusal.AttendanceUnreasoned;
import org.huiyi.meeting.law.ProceedingsRefusal.ReasonTooLate;
import org.huiyi.meeting.law.Punctuality;
import org.huiyi.meeting.law.SessionRefusal.NotPresent;
import org.huiyi.meeting.law.SignInOfAttendees;
import org.huiyi.meeting.meeting.AttendanceCommand.CorrectAttendance;
import org.huiyi.meeting.meeting.AttendanceEvent.AttendanceCorrected;
import org.huiyi.meeting.meeting.AttendanceEvent.AttendanceExplained;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Meeting.UnderWay;
import org.jspecify.annotations.Nullable;

/// When somebody came and went, put right. What was told first stays in the history.
final class Correcting {
    /// A stay as it is to be.
    ///
    /// @param known as it was told; empty when it is added
    /// @param others the person's other stays
    private record Stay(
            Optional<Presence> known,
            List<Presence> others,
            Instant arrived,
            @Nullable Instant left) {
        boolean isNew() {
            return known.filter(s -> s.arrivedAt().equals(arrived))
                    .filter(s -> Objects.equals(s.leftAt(), left))
                    .isEmpty();
        }

        /// Only a first arrival can be late.
        boolean isFirst() {
            return others.stream().noneMatch(other -> other.arrivedAt().isBefore(arrived));
        }

        /// They were there when it was not known that they were.
        boolean addsTime() {
            return known.filter(s -> !arrived.isBefore(s.arrivedAt()))
                    .filter(s -> s.leftAt() == null || left != null && !left.isAfter(s.leftAt()))
                    .isEmpty();
        }
    }

    private Correcting() {}

    static Decision<MeetingEvent> correct(Registered meeting, CorrectAttendance c) {
        if (!(meeting instanceof UnderWay || meeting instanceof Ended)) {
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
                meeting.plan().attendance().of(c.personId()).anyMatch(Presence::isUnexplained);
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
        var attendance = meeting.plan().attendance();
        var known = attendance.stay(c.personId(), c.stay());
        Instant arrived = first(c.arrivedAt(), known.map(Presence::arrivedAt).orElse(null));
        if (arrived == null || known.isEmpty() && !mayAdd(meeting, c)) {
            return Decision.refuse(new NotPresent(c.personId()));
        }
        Instant left =
                first(first(c.leftAt(), known.map(Presence::leftAt).orElse(null)), end(meeting));
        var others = attendance.of(c.personId()).filter(s -> !known.filter(s::equals).isPresent());
        var stay = new Stay(known, others.toList(), arrived, left);
        return stay.isNew() ? judged(meeting, c, stay) : Decision.nothing();
    }

    /// A first stay of somebody of whom none was told; of a later one it is told when they signed in.
    private static boolean mayAdd(Registered meeting, CorrectAttendance c) {
        return meeting instanceof Ended
                && (c.stay() == null || c.stay() == 1)
                && !meeting.plan().attendance().hasAttended(c.personId());
    }

    private static Decision<MeetingEvent> judged(
            Registered meeting, CorrectAttendance c, Stay stay) {
        Instant last = stay.left() == null ? stay.arrived() : stay.left();
        String told = stay.left() == null ? "arrivedAt" : "leftAt";
        return new Judgement(c.act(), c.policy())
                .refuseIf(
                        last.isBefore(stay.arrived()),
                        () -> new BeforePrevious(stay.arrived(), told))
                .refuseIf(
                        last.isAfter(c.act().receivedAt()),
                        () -> new BeforePrevious(c.act().receivedAt(), told))
                .refuse(Punctuality.barsToOverlap(stay.arrived(), stay.left(), stay.others()))
                .refuse(barsToAdding(meeting.plan(), c, stay))
                .remark(List.of(Punctuality.remarkOnCorrection(c.personId())))
                .remark(remarksOnSecrets(meeting, c, stay))
                .settle(() -> List.of(corrected(meeting, c, stay)));
    }

    private static List<Refusal> barsToAdding(Plan plan, CorrectAttendance c, Stay stay) {
        return stay.known().isPresent()
                ? List.of()
                : SignInOfAttendees.bars(c.personId(), c.partyId(), c.act().actor(), plan);
    }

    private static List<Finding> remarksOnSecrets(
            Registered meeting, CorrectAttendance c, Stay stay) {
        var who = new Secrecy.Visitor(c.personId(), partyOf(meeting.plan(), c, stay), c.onRecord());
        return stay.addsTime()
                ? Secrecy.remarksOnPast(meeting.plan(), who, stay.arrived(), stay.left())
                : List.of();
    }

    private static MeetingEvent corrected(Registered meeting, CorrectAttendance c, Stay stay) {
        Plan plan = meeting.plan();
        Instant left = stay.left();
        boolean late =
                stay.isFirst()
                        && Punctuality.isLate(
                                stay.arrived(), startedAt(meeting), c.policy().latenessGrace());
        boolean early =
                left != null
                        && !left.equals(end(meeting))
                        && Punctuality.isEarly(
                                left, plan.slot().timetable(), c.policy().earlyLeaveGrace());
        return new AttendanceCorrected(
                c.meetingId(),
                c.personId(),
                partyOf(plan, c, stay),
                stay.arrived(),
                left,
                late,
                early,
                c.act().actor().sub(),
                personal(c.act(), c.act().reason()),
                c.stay());
    }

    private static String partyOf(Plan plan, CorrectAttendance c, Stay stay) {
        return stay.known()
                .map(Presence::partyId)
                .orElseGet(() ->
                        SignInOfAttendees.partyOf(
                                c.personId(), c.partyId(), c.act().actor(), plan));
    }

    /// When a meeting that is over for certain ended.
    private static @Nullable Instant end(Registered meeting) {
        return meeting instanceof Ended(_, var course, _) && !course.provisional()
                ? course.endedAt()
                : null;
    }

    private static Instant startedAt(Registered meeting) {
        return meeting instanceof UnderWay m
                ? m.startedAt()
                : ((Ended) meeting).course().startedAt();
    }

    private static @Nullable Instant first(@Nullable Instant one, @Nullable Instant other) {
        return one == null ? other : one;
    }
}
