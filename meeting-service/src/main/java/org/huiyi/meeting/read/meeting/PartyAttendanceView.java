package org.huiyi.meeting.read.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.meeting.meeting.Attendance.Justification;
import org.huiyi.meeting.meeting.Attendee;
import org.huiyi.meeting.meeting.Attendee.Role;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Plan;
import org.jspecify.annotations.Nullable;

/// How a party attended (R44). It is on time when one of its attendees is.
///
/// @param absent the persons it named who did not come
record PartyAttendanceView(String partyId, Standing standing, List<AbsentView> absent) {
    enum Standing {
        ON_TIME,
        LATE,
        ABSENT,
        EXCUSED
    }

    /// @param justified the organiser's word; null when none was given
    record AbsentView(String personId, @Nullable Boolean justified) {}

    static List<PartyAttendanceView> all(Plan plan) {
        return plan.parties().active().stream().map(member -> of(member, plan)).toList();
    }

    private static PartyAttendanceView of(Membership member, Plan plan) {
        var absent =
                named(member)
                        .filter(person -> !plan.attendance().hasAttended(person))
                        .map(person -> new AbsentView(person, word(plan, person)))
                        .toList();
        return new PartyAttendanceView(
                member.partyId(), standing(member.partyId(), plan, absent), absent);
    }

    private static Standing standing(String partyId, Plan plan, List<AbsentView> absent) {
        var stays =
                plan.attendance().stays().stream()
                        .filter(stay -> stay.partyId().equals(partyId))
                        .toList();
        if (stays.isEmpty()) {
            return !absent.isEmpty() && absent.stream().allMatch(PartyAttendanceView::isExcused)
                    ? Standing.EXCUSED
                    : Standing.ABSENT;
        }
        return stays.stream().allMatch(stay -> stay.late()) ? Standing.LATE : Standing.ON_TIME;
    }

    private static boolean isExcused(AbsentView absent) {
        return Boolean.TRUE.equals(absent.justified());
    }

    /// Whom it said it sends; its contacts as long as it said nothing. A backup need not come.
    private static Stream<String> named(Membership member) {
        var given = member.confirmation();
        return given == null || given.attendees().isEmpty()
                ? member.party().contacts().stream().map(contact -> contact.personId())
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
