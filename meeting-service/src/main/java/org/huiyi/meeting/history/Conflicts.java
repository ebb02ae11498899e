package org.huiyi.meeting.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.meeting.law.AvoidanceOfConflicts;
import org.huiyi.meeting.meeting.Clash;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// Finds who and what is to be in two meetings at once, across all meetings of this house.
public final class Conflicts {
    private final Engagements engagements;
    private final Bookings bookings;
    private final RegisteredMeetings meetings;

    public Conflicts(Engagements engagements, Bookings bookings, RegisteredMeetings meetings) {
        this.engagements = engagements;
        this.bookings = bookings;
        this.meetings = meetings;
    }

    /// Other meetings that have this place or device.
    ///
    /// @param owner the organiser of a place, the party that gives a device: only its own meetings are looked at
    public List<Clash> over(
            String meetingId, String owner, @Nullable String thing, @Nullable Timetable time) {
        return time == null || thing == null || thing.isBlank()
                ? List.of()
                : bookings.of(meetingId, owner, thing, time);
    }

    /// @param time null while it is not fixed: nothing can conflict yet
    /// @param asking the other meeting is named only to who may know of it
    public List<Clash> of(
            String meetingId, @Nullable Timetable time, Collection<String> persons, Actor asking) {
        return time == null
                ? List.of()
                : others(meetingId, time, persons)
                        .flatMap(other -> clashes(other, time, persons, asking))
                        .toList();
    }

    /// When these persons are taken by other meetings within this time.
    public List<Timetable> taken(String meetingId, Timetable time, Collection<String> persons) {
        return others(meetingId, time, persons)
                .filter(plan -> persons.stream().anyMatch(coming(plan)::contains))
                .flatMap(plan -> Stream.ofNullable(plan.slot().timetable()))
                .toList();
    }

    /// The persons who said to come, and those who come in their place.
    public static Set<String> coming(Plan plan) {
        return plan.parties().active().stream()
                .flatMap(Membership::coming)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Plan> others(String meetingId, Timetable time, Collection<String> persons) {
        return engagements.during(time, persons).stream()
                .filter(other -> !other.equals(meetingId))
                .map(meetings::find)
                .flatMap(Optional::stream)
                .filter(Conflicts::isAhead)
                .map(Registered::plan);
    }

    private static Stream<Clash> clashes(
            Plan other, Timetable time, Collection<String> persons, Actor asking) {
        Timetable theirs = other.slot().timetable();
        if (theirs == null || !AvoidanceOfConflicts.overlap(time, theirs)) {
            return Stream.empty();
        }
        String named = other.concerns(asking) ? other.meetingId() : null;
        Instant from = later(time.startsAt(), theirs.startsAt());
        Instant to = time.endsAt().isBefore(theirs.endsAt()) ? time.endsAt() : theirs.endsAt();
        return persons.stream()
                .distinct()
                .filter(coming(other)::contains)
                .map(person -> Clash.of(person, named, from, to));
    }

    private static boolean isAhead(Registered meeting) {
        return !(meeting instanceof Ended
                || meeting instanceof Closed
                || meeting instanceof Cancelled);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
