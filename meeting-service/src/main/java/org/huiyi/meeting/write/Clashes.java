package org.huiyi.meeting.write;

import java.util.Collection;
import java.util.List;
import org.huiyi.meeting.history.Conflicts;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.meeting.Clash;
import org.huiyi.meeting.meeting.Timetable;
import org.huiyi.meeting.write.MeetingDesk.Request;

/// Finds, for a command about a meeting, who would be in two meetings at once.
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

    /// Those who said to come, at another time.
    public List<Clash> of(Request request, Timetable time) {
        return meetings.find(request.meetingId())
                .map(meeting ->
                        conflicts.of(
                                request.meetingId(),
                                time,
                                Conflicts.coming(meeting.plan()),
                                request.caller().actor()))
                .orElse(List.of());
    }
}
