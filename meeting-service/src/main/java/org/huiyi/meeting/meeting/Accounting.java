package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.Punctuality;
import org.huiyi.meeting.meeting.AttendanceCommand.*;
import org.huiyi.meeting.meeting.AttendanceEvent.*;
import org.huiyi.meeting.meeting.Meeting.*;
import org.huiyi.meeting.meeting.SessionCommand.SignIn;

/// Who was there, put right and accounted for. What was told first stays in the history.
final class Accounting {
    private Accounting() {}

    static Decision<MeetingEvent> decide(Registered meeting, AttendanceCommand command) {
        return switch (command) {
            case SignInAll c -> signInAll(meeting, c);
            case CorrectAttendance c -> Correcting.correct(meeting, c);
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

    private static boolean isHeld(Registered meeting) {
        return meeting instanceof UnderWay || meeting instanceof Ended;
    }
}
