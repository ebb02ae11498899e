package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who was there and when, in order of arrival as told.
public record Attendance(List<Presence> stays) {
    public static final Attendance NONE = new Attendance(List.of());

    public Optional<Presence> presentNow(String personId) {
        return stays.stream()
                .filter(stay -> stay.isOpen() && stay.personId().equals(personId))
                .findFirst();
    }

    public boolean hasAttended(String personId) {
        return stays.stream().anyMatch(stay -> stay.personId().equals(personId));
    }

    /// When this person left the last time.
    public Optional<Instant> lastLeft(String personId) {
        return stays.stream()
                .filter(stay -> stay.personId().equals(personId))
                .flatMap(stay -> Stream.ofNullable(stay.leftAt()))
                .max(Comparator.naturalOrder());
    }

    Attendance arrive(Presence stay) {
        return new Attendance(Stream.concat(stays.stream(), Stream.of(stay)).toList());
    }

    Attendance leave(String personId, Instant at) {
        return new Attendance(
                stays.stream()
                        .map(s -> s.isOpen() && s.personId().equals(personId) ? s.until(at) : s)
                        .toList());
    }

    /// Whoever is still there leaves at the end, or at once who came after it.
    Attendance closeAt(Instant end) {
        return new Attendance(
                stays.stream()
                        .map(s -> s.isOpen() ? s.until(later(s.arrivedAt(), end)) : s)
                        .toList());
    }

    /// Another end: who was there until the one before was there until this one.
    Attendance moveEnd(Instant former, Instant end) {
        return new Attendance(
                        stays.stream()
                                .map(s ->
                                        former.equals(s.leftAt())
                                                ? s.until(later(s.arrivedAt(), end))
                                                : s)
                                .toList())
                .closeAt(end);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
