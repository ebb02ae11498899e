package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.law.SessionsOfMeeting;
import org.huiyi.meeting.meeting.CourseCommand.DeclareSessionEnded;
import org.huiyi.meeting.meeting.CourseEvent.SessionEnded;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Meeting.Suspended;
import org.huiyi.meeting.meeting.Meeting.UnderWay;

/// A suspension that lasts too long ends the session where it was suspended.
final class Interrupting {
    private Interrupting() {}

    /// A time that is not the suspension's own (any more) changes nothing.
    static Decision<MeetingEvent> declare(Registered meeting, DeclareSessionEnded c) {
        return meeting instanceof Suspended m && !c.act().receivedAt().isBefore(c.dueAt())
                ? Decision.accept(
                        ended(m, suspension -> c.dueAt().equals(suspension.boundaryAt()))
                                .<MeetingEvent>map(one -> one)
                                .toList(),
                        List.of())
                : Decision.nothing();
    }

    /// A time that passed is declared before anything follows from it.
    static Stream<MeetingEvent> overdue(UnderWay meeting, Instant at) {
        return ended(meeting, suspension -> SessionsOfMeeting.isOver(suspension, at))
                .map(one -> one);
    }

    private static Stream<SessionEnded> ended(UnderWay meeting, Predicate<Suspension> when) {
        Optional<Session> current = meeting.plan().proceedings().sessions().current();
        return meeting.plan().proceedings().turns().interruption().filter(when).stream()
                .flatMap(suspension ->
                        current
                                .map(session ->
                                        new SessionEnded(
                                                meeting.plan().meetingId(),
                                                session.n(),
                                                suspension.from()))
                                .stream());
    }
}
