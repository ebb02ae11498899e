package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A meeting as one of its sessions saw it: who was there then, what was on and what came up. What came up before
/// the first belongs to it, and between two to the one before.
public final class SessionOfMeeting {
    private SessionOfMeeting() {}

    /// @param session counted from 1, one that has minutes of its own
    public static Plan of(Plan plan, int session) {
        var sessions = plan.proceedings().sessions();
        return plan.with(attendance(plan.attendance(), sessions, session))
                .with(proceedings(plan.proceedings(), sessions, session));
    }

    public static boolean isIn(Sessions sessions, int session, Instant at) {
        Instant next = beginningOf(sessions, session + 1);
        return (session == 1 || !at.isBefore(sessions.all().get(session - 1).startedAt()))
                && (next == null || at.isBefore(next));
    }

    private static @Nullable Instant beginningOf(Sessions sessions, int session) {
        return sessions.find(session).map(Session::startedAt).orElse(null);
    }

    private static Attendance attendance(Attendance whole, Sessions sessions, int session) {
        return whole.in(
                sessions.all().get(session - 1),
                stay -> overlaps(sessions, session, stay.arrivedAt(), stay.leftAt()));
    }

    private static Proceedings proceedings(Proceedings whole, Sessions sessions, int session) {
        return new Proceedings(
                whole.turns()
                        .in(
                                sessions.all().get(session - 1),
                                item ->
                                        overlaps(
                                                sessions,
                                                session,
                                                item.startedAt(),
                                                item.endedAt())),
                whole.sessions(),
                new Incidents(in(whole.incidents().all(), Incident::startedAt, sessions, session)),
                new Disagreements(
                        in(whole.disagreements().all(), Disagreement::raisedAt, sessions, session)),
                new ImportantMatters(
                        in(whole.matters().all(), ImportantMatter::markedAt, sessions, session)));
    }

    private static <T> List<T> in(
            List<T> all, Function<T, Instant> time, Sessions sessions, int session) {
        return all.stream().filter(one -> isIn(sessions, session, time.apply(one))).toList();
    }

    /// @param to null while it lasts
    private static boolean overlaps(
            Sessions sessions, int session, Instant from, @Nullable Instant to) {
        Instant next = beginningOf(sessions, session + 1);
        boolean begins = next == null || from.isBefore(next);
        boolean lasts =
                session == 1
                        || to == null
                        || to.isAfter(sessions.all().get(session - 1).startedAt());
        return begins && lasts;
    }
}
