package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.law.SessionsOfMeeting;
import org.huiyi.meeting.meeting.CourseCommand.DeclareSessionEnded;
import org.huiyi.meeting.meeting.CourseEvent.SessionEnded;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Meeting.Suspended;
import org.huiyi.meeting.meeting.Meeting.UnderWay;

/// A suspension that lasts too long ends the session where it was suspended. Where sessions have minutes of
/// their own the clock of these runs from there.
final class Interrupting {
    private Interrupting() {}

    /// A time that is not the suspension's own (any more) changes nothing.
    static Decision<MeetingEvent> declare(Registered meeting, DeclareSessionEnded c) {
        return meeting instanceof Suspended m && !c.act().receivedAt().isBefore(c.dueAt())
                ? Decision.accept(
                        ended(m, c, suspension -> c.dueAt().equals(suspension.boundaryAt()))
                                .toList(),
                        List.of())
                : Decision.nothing();
    }

    /// A time that passed is declared before anything follows from it.
    static Stream<MeetingEvent> overdue(UnderWay meeting, MeetingCommand c) {
        Instant at = c.act().occurredAt();
        return ended(meeting, c, suspension -> SessionsOfMeeting.isOver(suspension, at));
    }

    private static Stream<MeetingEvent> ended(
            UnderWay meeting, MeetingCommand c, Predicate<Suspension> when) {
        var proceedings = meeting.plan().proceedings();
        return proceedings.turns().interruption().filter(when).stream()
                .flatMap(suspension ->
                        proceedings
                                .sessions()
                                .current()
                                .map(session -> ended(session, suspension.from(), meeting, c))
                                .stream());
    }

    private static MeetingEvent ended(
            Session session, Instant at, UnderWay meeting, MeetingCommand c) {
        boolean own = meeting.plan().proceedings().sessions().per() == MinutesPer.SESSION;
        return new SessionEnded(
                c.meetingId(),
                session.n(),
                at,
                own ? at.plus(c.policy().minutesDeadline()) : null,
                own ? c.policyVersion() : null);
    }
}
