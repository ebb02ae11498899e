package org.huiyi.meeting.write;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.meeting.history.Conflicts;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.meeting.Clash;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Timetable;
import org.huiyi.meeting.write.MeetingDesk.Request;
import org.jspecify.annotations.Nullable;

/// Finds, for a command about a meeting, who and what would be in two meetings at once.
public final class Clashes {
    private final Conflicts conflicts;
    private final RegisteredMeetings meetings;

    public Clashes(Conflicts conflicts, RegisteredMeetings meetings) {
        this.conflicts = conflicts;
        this.meetings = meetings;
    }

    /// These persons, at the meeting's own time.
    public List<Clash> of(Request request, Collection<String> persons) {
        return meetings.find(request.meetingId())
                .map(meeting -> meeting.plan().slot().timetable())
                .map(time ->
                        conflicts.of(request.meetingId(), time, persons, request.caller().actor()))
                .orElse(List.of());
    }

    /// Those who said to come, and the place, at another time.
    public List<Clash> of(Request request, Timetable time, @Nullable String place) {
        return meetings.find(request.meetingId())
                .map(Registered::plan)
                .map(plan ->
                        Stream.concat(
                                        coming(request, plan, time),
                                        conflicts
                                                .over(
                                                        request.meetingId(),
                                                        plan.organiser(),
                                                        place,
                                                        time)
                                                .stream())
                                .toList())
                .orElse(List.of());
    }

    /// The place of a meeting that is not registered yet.
    public List<Clash> ofNew(Request request, @Nullable Timetable time, @Nullable String place) {
        return conflicts.over(request.meetingId(), request.caller().party(), place, time);
    }

    /// What the caller's party was asked for under this number.
    public List<Clash> ofResource(Request request, int n) {
        String party = request.caller().party();
        return meetings.find(request.meetingId())
                .map(Registered::plan)
                .flatMap(plan ->
                        plan.preparation()
                                .resource(n)
                                .filter(asked -> asked.partyId().equals(party))
                                .map(asked ->
                                        conflicts.over(
                                                request.meetingId(),
                                                party,
                                                asked.resource(),
                                                plan.slot().timetable())))
                .orElse(List.of());
    }

    private Stream<Clash> coming(Request request, Plan plan, Timetable time) {
        return conflicts
                .of(request.meetingId(), time, Conflicts.coming(plan), request.caller().actor())
                .stream();
    }
}
