package org.huiyi.meeting.read.conflicts;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.history.Conflicts;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.law.AvoidanceOfConflicts;
import org.huiyi.meeting.meeting.Clash;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Timetable;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Scope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Who of those who said to come is to be elsewhere at the same time, and slots in which nobody is. A party
/// is told of its own people, the organiser of everybody's and of what else it holds at its place; other meetings are
/// named to who may know of them.
@RestController
class ConflictsEndpoint {
    private static final int PROPOSED = 3;

    /// @param freeSlots the next ones of the same length, in office hours of the meeting's zone
    record ConflictsView(String meetingId, List<Clash> conflicts, List<Timetable> freeSlots) {}

    private final SeenMeetings meetings;
    private final Conflicts conflicts;

    ConflictsEndpoint(SeenMeetings meetings, Conflicts conflicts) {
        this.meetings = meetings;
        this.conflicts = conflicts;
    }

    @GetMapping("/v1/meetings/{id}/conflicts")
    @Scope("meetings:read")
    ConflictsView read(@PathVariable String id, Caller caller) {
        Plan plan = meetings.of(id, caller.actor(), new Until.Now()).meeting().plan();
        Timetable time = plan.slot().timetable();
        return time == null
                ? new ConflictsView(id, List.of(), List.of())
                : new ConflictsView(id, clashes(plan, time, caller), free(plan, time));
    }

    private List<Clash> clashes(Plan plan, Timetable time, Caller caller) {
        boolean organises = plan.isOrganiser(caller.actor());
        Collection<String> shown =
                organises
                        ? Conflicts.coming(plan)
                        : plan.parties().find(caller.party()).stream()
                                .flatMap(member -> member.coming())
                                .toList();
        var persons = conflicts.of(plan.meetingId(), time, shown, caller.actor());
        return organises ? Stream.concat(persons.stream(), places(plan, time)).toList() : persons;
    }

    private Stream<Clash> places(Plan plan, Timetable time) {
        String place = plan.slot().venue().place();
        return conflicts.over(plan.meetingId(), plan.organiser(), place, time).stream();
    }

    private List<Timetable> free(Plan plan, Timetable time) {
        var wide = AvoidanceOfConflicts.searched(time);
        var taken = conflicts.taken(plan.meetingId(), wide, Conflicts.coming(plan));
        return AvoidanceOfConflicts.free(time, taken, PROPOSED);
    }
}
