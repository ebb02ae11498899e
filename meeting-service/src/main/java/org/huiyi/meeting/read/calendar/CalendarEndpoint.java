package org.huiyi.meeting.read.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.history.SeenMeetings.Seen;
import org.huiyi.meeting.meeting.Timetable;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Scope;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// One meeting as a calendar file; 404 as long as its time is not fixed.
@RestController
class CalendarEndpoint {
    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final SeenMeetings meetings;

    CalendarEndpoint(SeenMeetings meetings) {
        this.meetings = meetings;
    }

    @GetMapping(path = "/v1/meetings/{id}/calendar.ics", produces = "text/calendar")
    @Scope("meetings:read")
    ResponseEntity<String> read(@PathVariable String id, Caller caller) {
        Seen seen = meetings.of(id, caller.actor(), new Until.Now());
        Timetable timetable = seen.meeting().plan().slot().timetable();
        if (timetable == null) {
            throw new NotFoundException();
        }
        long version = seen.past().version();
        var entry = new CalendarEntry(seen.meeting(), timetable, version, changedAt(seen));
        return ResponseEntity.ok()
                .eTag(Answers.etag(version))
                .contentType(CALENDAR)
                .body(entry.text());
    }

    private static Instant changedAt(Seen seen) {
        return seen.past().events().stream()
                .map(RecordedEvent::recordedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
