package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.Session.Term;
import org.jspecify.annotations.Nullable;

/// The sessions of a meeting in their order: the first begins with it, and one goes on until a suspension that
/// the house counts as the end of it, or until the end of the meeting.
///
/// @param per what has minutes of its own
public record Sessions(MinutesPer per, List<Session> all) {
    public static final Sessions NONE = new Sessions(MinutesPer.MEETING, List.of());

    public Sessions {
        all = List.copyOf(all);
    }

    public Optional<Session> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// @param n counted from 1
    public Optional<Session> find(int n) {
        return n < 1 || n > all.size() ? Optional.empty() : Optional.of(all.get(n - 1));
    }

    /// The numbers of the minutes records that there are by now: those of the sessions, or the one of the
    /// meeting, which is there before it starts.
    public IntStream records() {
        return IntStream.rangeClosed(1, latest());
    }

    /// The record that is written now, or was last.
    public int latest() {
        return per == MinutesPer.SESSION ? Math.max(1, all.size()) : 1;
    }

    /// The session that a record tells of; none where it tells of the whole meeting.
    public Optional<Session> told(int session) {
        return per == MinutesPer.SESSION ? find(session) : Optional.empty();
    }

    /// What is told of a record beside the meeting's id: nothing where there is but one.
    public @Nullable Integer named(int session) {
        return per == MinutesPer.SESSION ? session : null;
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

    Sessions per(@Nullable MinutesPer choice) {
        return choice == null ? this : new Sessions(choice, all);
    }

    Sessions begin(Instant at) {
        return with(
                Stream.concat(
                        all.stream(), Stream.of(new Session(all.size() + 1, at, null, null))));
    }

    /// A session that was over before stays as it was.
    ///
    /// @param term of its own minutes; null where it ends with the meeting
    Sessions end(Instant at, @Nullable Term term) {
        return current().map(session -> replace(session.ended(at, term))).orElse(this);
    }

    /// Another end of the meeting moves that of the session which ended with it.
    Sessions moveEnd(Instant from, Instant to) {
        return last().filter(session -> from.equals(session.endedAt()))
                .map(session -> replace(session.ended(to, session.minutes())))
                .orElse(this);
    }

    private Sessions replace(Session last) {
        return with(Stream.concat(all.stream().limit(all.size() - 1L), Stream.of(last)));
    }

    private Sessions with(Stream<Session> changed) {
        return new Sessions(per, changed.toList());
    }
}
