package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The sessions of a meeting in their order: the first begins with it, and one goes on until a suspension that
/// the house counts as the end of it, or until the end of the meeting.
public record Sessions(List<Session> all) {
    static final Sessions NONE = new Sessions(List.of());

    public Sessions {
        all = List.copyOf(all);
    }

    public Optional<Session> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// The session that is held, or suspended for a while.
    Optional<Session> current() {
        return last().filter(Session::lasts);
    }

    /// What the end of the meeting cannot come before.
    Optional<Instant> lastTurn(Instant endOfMeeting) {
        return last().map(session ->
                session.lasts() || endOfMeeting.equals(session.endedAt())
                        ? session.startedAt()
                        : session.endedAt());
    }

    Sessions begin(Instant at) {
        return new Sessions(
                Stream.concat(all.stream(), Stream.of(new Session(all.size() + 1, at, null)))
                        .toList());
    }

    /// A session that was over before stays as it was.
    Sessions end(Instant at) {
        return current().map(session -> replace(session.endedAt(at))).orElse(this);
    }

    /// Another end of the meeting moves that of the session which ended with it.
    Sessions moveEnd(Instant from, Instant to) {
        return last().filter(session -> from.equals(session.endedAt()))
                .map(session -> replace(session.endedAt(to)))
                .orElse(this);
    }

    private Sessions replace(Session last) {
        return new Sessions(
                Stream.concat(all.stream().limit(all.size() - 1L), Stream.of(last)).toList());
    }
}
