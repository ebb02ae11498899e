package org.huiyi.meeting.read.minutes;

import java.time.Instant;
import java.util.List;
import org.huiyi.meeting.door.Discretion;
import org.huiyi.meeting.meeting.HeldTime;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Purpose;
import org.huiyi.meeting.meeting.Recording;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// What minutes are headed by: whose meeting it was and what for, when and where it was planned and held.
///
/// @param purpose null where it is withheld
/// @param startsAt as planned, like `endsAt`
/// @param startedAt as held, like `endedAt`: the session's where these are a session's minutes
/// @param recorders who recorded, one after the other; empty where they are withheld
record HeadView(
        String organiser,
        @Nullable Purpose purpose,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String place,
        @Nullable String onlineLink,
        List<PersonView> recorders) {
    static HeadView of(Registered meeting, int session, Discretion discretion) {
        var plan = meeting.plan();
        Timetable planned = plan.slot().timetable();
        HeldTime held = HeldTime.of(meeting, session);
        boolean open = !discretion.hidesMeeting();
        return new HeadView(
                plan.organiser(),
                open ? plan.subject().purpose() : null,
                planned == null ? null : planned.startsAt(),
                planned == null ? null : planned.endsAt(),
                held.startedAt(),
                held.endedAt(),
                plan.slot().venue().place(),
                plan.slot().venue().onlineLink(),
                open
                        ? Recording.during(held, plan).stream()
                                .map(person -> PersonView.of(person, plan.parties()))
                                .toList()
                        : List.of());
    }
}
