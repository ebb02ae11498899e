package org.huiyi.meeting.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.Attendance.Justification;
import org.huiyi.meeting.meeting.Attendee.Role;
import org.jspecify.annotations.Nullable;

/// How a party attended (R44). It is on time when one of its attendees is, and nobody is absent from a meeting
/// that has not begun.
///
/// @param absent the persons it named who did not come; none before the start
public record Turnout(String partyId, Kind kind, List<Absent> absent) {
    public enum Kind {
        ON_TIME,
        LATE,
        ABSENT,
        EXCUSED,
        /// The meeting has not begun.
        EXPECTED
    }

    /// @param justified the organiser's word; null when none was given
    public record Absent(String personId, @Nullable Boolean justified) {
        boolean isExcused() {
            return Boolean.TRUE.equals(justified);
        }
    }

    /// Of every party that has not withdrawn.
    public static List<Turnout> all(Plan plan) {
        return plan.parties().active().stream().map(member -> of(member, plan)).toList();
    }

    public static Turnout of(Membership member, Plan plan) {
        var absent =
                named(member)
                        .filter(_ -> hasBegun(plan))
                        .filter(person -> !plan.attendance().hasAttended(person))
                        .map(person -> new Absent(person, word(plan, person)))
                        .toList();
        return new Turnout(member.partyId(), kind(member.partyId(), plan, absent), absent);
    }

    private static Kind kind(String partyId, Plan plan, List<Absent> absent) {
        var stays =
                plan.attendance().stays().stream()
                        .filter(stay -> stay.partyId().equals(partyId))
                        .toList();
        if (stays.isEmpty() && !hasBegun(plan)) {
            return Kind.EXPECTED;
        }
        if (stays.isEmpty()) {
            return !absent.isEmpty() && absent.stream().allMatch(Absent::isExcused)
                    ? Kind.EXCUSED
                    : Kind.ABSENT;
        }
        return stays.stream().allMatch(Presence::late) ? Kind.LATE : Kind.ON_TIME;
    }

    private static boolean hasBegun(Plan plan) {
        return plan.proceedings().sessions().last().isPresent();
    }

    /// Whom it said it sends; its contacts as long as it said nothing. A backup need not come.
    private static Stream<String> named(Membership member) {
        var given = member.confirmation();
        return given == null || given.attendees().isEmpty()
                ? member.party().contacts().stream().map(Contact::personId)
                : given.attendees().stream()
                        .filter(attendee -> attendee.role() != Role.BACKUP)
                        .map(Attendee::personId);
    }

    private static @Nullable Boolean word(Plan plan, String person) {
        return Optional.ofNullable(plan.attendance().justifications().get(person))
                .map(Justification::justified)
                .orElse(null);
    }
}
