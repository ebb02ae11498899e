package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.AttendanceEvent.*;
import org.huiyi.meeting.meeting.SessionEvent.AttendeeLeft;
import org.jspecify.annotations.Nullable;

/// Who was there and when, in order of arrival as told, and the organiser's word on it.
public record Attendance(List<Presence> stays, Map<String, Justification> justifications) {
    public static final Attendance NONE = new Attendance(List.of(), Map.of());

    /// Whether being late, early or absent was justified.
    public record Justification(boolean justified, @Nullable Personal note) {}

    public Optional<Presence> presentNow(String personId) {
        return of(personId).filter(Presence::isOpen).findFirst();
    }

    public boolean hasAttended(String personId) {
        return of(personId).findAny().isPresent();
    }

    /// The stay told last.
    public Optional<Presence> last(String personId) {
        return of(personId).reduce((_, later) -> later);
    }

    /// @param n which of the person's stays, counted from 1; null means the last
    Optional<Presence> stay(String personId, @Nullable Integer n) {
        return n == null ? last(personId) : of(personId).skip(Math.max(0, n - 1L)).findFirst();
    }

    /// When this person left the last time.
    public Optional<Instant> lastLeft(String personId) {
        return of(personId)
                .flatMap(stay -> Stream.ofNullable(stay.leftAt()))
                .max(Comparator.naturalOrder());
    }

    /// Who came late or left early without a reason, or without one the organiser accepts.
    public List<String> unjustified() {
        return stays.stream()
                .filter(this::isUnjustified)
                .map(Presence::personId)
                .distinct()
                .toList();
    }

    private boolean isUnjustified(Presence stay) {
        var word = justifications.get(stay.personId());
        boolean off = stay.late() || stay.early() && !stay.excused();
        return off && (word == null ? stay.isUnexplained() : !word.justified());
    }

    /// Whether anybody was there for this party, for a stay of that kind.
    boolean wasThere(String partyId, Predicate<Presence> stay) {
        return stays.stream().anyMatch(s -> s.partyId().equals(partyId) && stay.test(s));
    }

    Attendance named(UnaryOperator<String> party) {
        return with(stays.stream().map(s -> s.of(party.apply(s.partyId()))).toList());
    }

    Attendance arrive(Presence stay) {
        return with(Stream.concat(stays.stream(), Stream.of(stay)).toList());
    }

    Attendance leave(AttendeeLeft e) {
        return change(
                s -> s.isOpen() && s.personId().equals(e.personId()),
                s -> s.left(e.leftAt(), e.early(), e.reason()));
    }

    Attendance after(AttendanceEvent event) {
        return switch (event) {
            case AttendanceCorrected e -> corrected(e);
            case AttendanceExplained e ->
                    change(s -> s.personId().equals(e.personId()), s -> s.explained(e.reason()));
            case AttendanceJustified e -> justified(e);
            case EarlyLeaveExcused e ->
                    change(
                            s -> s.personId().equals(e.personId()) && e.leftAt().equals(s.leftAt()),
                            Presence::excuse);
        };
    }

    /// Whoever is still there leaves at the end, or at once who came after it.
    Attendance closeAt(Instant end) {
        return change(Presence::isOpen, s -> s.until(later(s.arrivedAt(), end)));
    }

    /// Another end: who was there until the one before was there until this one.
    Attendance moveEnd(Instant former, Instant end) {
        return change(s -> former.equals(s.leftAt()), s -> s.until(later(s.arrivedAt(), end)))
                .closeAt(end);
    }

    private Attendance corrected(AttendanceCorrected e) {
        var known = stay(e.personId(), e.stay());
        if (known.isEmpty()) {
            var stay =
                    Presence.since(e.personId(), e.partyId(), e.arrivedAt(), e.late(), e.reason());
            return arrive(stay.with(e));
        }
        return change(s -> s == known.get(), s -> s.with(e));
    }

    private Attendance justified(AttendanceJustified e) {
        var words = new HashMap<>(justifications);
        words.put(e.personId(), new Justification(e.justified(), e.note()));
        return new Attendance(stays, Map.copyOf(words));
    }

    /// With some of the stays only, as far as they reach into a session.
    Attendance in(Session session, Predicate<Presence> which) {
        return with(stays.stream().filter(which).map(stay -> stay.in(session)).toList());
    }

    Stream<Presence> of(String personId) {
        return stays.stream().filter(stay -> stay.personId().equals(personId));
    }

    private Attendance change(Predicate<Presence> which, UnaryOperator<Presence> change) {
        return with(stays.stream().map(s -> which.test(s) ? change.apply(s) : s).toList());
    }

    private Attendance with(List<Presence> changed) {
        return new Attendance(changed, justifications);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
