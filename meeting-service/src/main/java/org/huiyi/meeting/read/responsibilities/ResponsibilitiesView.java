package org.huiyi.meeting.read.responsibilities;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.history.SeenMeetings.Seen;
import org.huiyi.meeting.law.ListOfResponsibilities;
import org.huiyi.meeting.law.ListOfResponsibilities.Line;
import org.huiyi.meeting.meeting.Attendee;
import org.huiyi.meeting.meeting.Duty;
import org.huiyi.meeting.meeting.Support;
import org.jspecify.annotations.Nullable;

/// The list of attendees and duties in one version.
///
/// @param version the meeting's, of which the list is drawn
record ResponsibilitiesView(
        String meetingId,
        long version,
        @Nullable String title,
        String organiser,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String zone,
        List<PartyLine> parties,
        @Nullable String recorder,
        Support support) {
    record PartyLine(
            String partyId,
            String name,
            boolean confirmed,
            List<DutyLine> duties,
            List<AttendeeLine> attendees) {
        static PartyLine of(Line line) {
            return new PartyLine(
                    line.partyId(),
                    line.name(),
                    line.confirmed(),
                    line.duties().stream().map(DutyLine::of).toList(),
                    line.attendees().stream().map(AttendeeLine::of).toList());
        }
    }

    record DutyLine(Duty.Kind kind, Assignee assignee) {
        static DutyLine of(Duty duty) {
            return new DutyLine(duty.kind(), new Assignee(duty.person(), duty.department()));
        }
    }

    record Assignee(@Nullable String person, @Nullable String department) {}

    record AttendeeLine(
            String personId, @Nullable String name, Attendee.Role role, @Nullable String backs) {
        static AttendeeLine of(Attendee attendee) {
            Personal name = attendee.name();
            return new AttendeeLine(
                    attendee.personId(), name.readable(), attendee.role(), attendee.backs());
        }
    }

    /// Of a sensitive meeting, to a reader who is not covered: only its own party's line.
    static ResponsibilitiesView withheld(Seen seen, String party) {
        var full = of(seen);
        return new ResponsibilitiesView(
                full.meetingId(),
                full.version(),
                null,
                full.organiser(),
                full.startsAt(),
                full.endsAt(),
                full.zone(),
                full.parties().stream().filter(line -> line.partyId().equals(party)).toList(),
                null,
                Support.NOBODY);
    }

    static ResponsibilitiesView of(Seen seen) {
        var plan = seen.meeting().plan();
        var timetable = plan.slot().timetable();
        return new ResponsibilitiesView(
                plan.meetingId(),
                seen.past().version(),
                plan.subject().title(),
                plan.organiser(),
                timetable == null ? null : timetable.startsAt(),
                timetable == null ? null : timetable.endsAt(),
                timetable == null ? null : timetable.zone(),
                ListOfResponsibilities.of(plan).stream().map(PartyLine::of).toList(),
                plan.recorder().orElse(null),
                plan.support());
    }
}
