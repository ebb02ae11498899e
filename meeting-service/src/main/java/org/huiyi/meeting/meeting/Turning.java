package org.huiyi.meeting.meeting;

import static org.huiyi.meeting.meeting.MeetingDecider.outOfOrder;
import static org.huiyi.meeting.meeting.MeetingDecider.reason;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.law.Judgement;
import org.huiyi.meeting.law.KeepingOfTimetable;
import org.huiyi.meeting.law.SessionsOfMeeting;
import org.huiyi.meeting.law.TimeOfActs;
import org.huiyi.meeting.meeting.CourseCommand.*;
import org.huiyi.meeting.meeting.CourseEvent.*;
import org.huiyi.meeting.meeting.Meeting.*;
import org.jspecify.annotations.Nullable;

/// A meeting under way is held up and goes on. Neither starts nor ends it.
final class Turning {
    private Turning() {}

    static Decision<MeetingEvent> decide(Registered meeting, CourseCommand command) {
        return switch (command) {
            case SuspendMeeting c -> suspend(meeting, c);
            case ResumeMeeting c -> resume(meeting, c);
            case ExtendMeeting c -> Pacing.extend(meeting, c);
            case StartItem c -> Pacing.start(meeting, c);
            case EndItem c -> Pacing.end(meeting, c);
            case SignalEnd c -> Ending.signal(meeting, c);
            case DeclareSessionEnded c -> Interrupting.declare(meeting, c);
            case DeclareProvisionalEnd c -> Ending.declare(meeting, c);
        };
    }

    private static Decision<MeetingEvent> suspend(Registered meeting, SuspendMeeting c) {
        return switch (meeting) {
            case Suspended _ -> Decision.nothing();
            case InSession m ->
                    turn(m, c)
                            .settle(() ->
                                    List.of(
                                            new MeetingSuspended(
                                                    c.meetingId(),
                                                    c.act().occurredAt(),
                                                    reason(c.act()),
                                                    SessionsOfMeeting.boundaryAt(
                                                            c.act().occurredAt(),
                                                            c.policy().sessionBoundary()))));
            case Scheduled _, Convened _, Confirmed _, Ended _, Closed _, Cancelled _ ->
                    outOfOrder(meeting, c);
        };
    }

    private static Decision<MeetingEvent> resume(Registered meeting, ResumeMeeting c) {
        return switch (meeting) {
            case InSession m when !m.plan().proceedings().turns().suspensions().isEmpty() ->
                    Decision.nothing();
            case Suspended m ->
                    turn(m, c)
                            .remark(
                                    KeepingOfTimetable.remarksOnSuspension(
                                            m.lastTurn(),
                                            c.act().occurredAt(),
                                            c.policy().suspensionLimit()))
                            .settle(() -> resumed(m, c));
            case Scheduled _,
                    Convened _,
                    Confirmed _,
                    InSession _,
                    Ended _,
                    Closed _,
                    Cancelled _ ->
                    outOfOrder(meeting, c);
        };
    }

    private static List<MeetingEvent> resumed(Suspended meeting, ResumeMeeting c) {
        Instant at = c.act().occurredAt();
        return Stream.concat(
                        Interrupting.overdue(meeting, c),
                        Stream.of(new MeetingResumed(c.meetingId(), at, endDueAt(meeting, c))))
                .toList();
    }

    /// What passed while nothing was held passes anew.
    private static @Nullable Instant endDueAt(Suspended meeting, ResumeMeeting c) {
        Instant due = meeting.plan().proceedings().turns().endDueAt();
        Instant soonest = c.act().receivedAt().plus(c.policy().endGrace());
        return due == null || due.isAfter(soonest) ? due : soonest;
    }

    private static Judgement turn(UnderWay meeting, MeetingCommand c) {
        return new Judgement(c.act(), c.policy())
                .refuse(TimeOfActs.barsUnlessAfter(meeting.lastTurn(), c.act()))
                .refuse(TimeOfActs.bars(c.act()))
                .remark(TimeOfActs.remarks(c.act()));
    }
}
