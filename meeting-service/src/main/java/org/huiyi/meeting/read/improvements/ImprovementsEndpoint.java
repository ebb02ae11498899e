package org.huiyi.meeting.read.improvements;

import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.door.EarlierLessons;
import org.huiyi.meeting.door.Readers;
import org.huiyi.meeting.door.Readers.Reading;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.history.SeenMeetings.Seen;
import org.huiyi.meeting.meeting.Improvement;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What earlier meetings of the series would do better, and whether this one does.
@RestController
class ImprovementsEndpoint {
    private final SeenMeetings meetings;
    private final Readers readers;
    private final EarlierLessons lessons;

    ImprovementsEndpoint(SeenMeetings meetings, Readers readers, EarlierLessons lessons) {
        this.meetings = meetings;
        this.readers = readers;
        this.lessons = lessons;
    }

    @GetMapping("/v1/meetings/{id}/improvements")
    @Scope("meetings:read")
    @Cites(Rule.R54)
    ImprovementsView read(@PathVariable String id, Caller caller) {
        Seen seen = meetings.of(id, caller.actor(), new Until.Now());
        if (seen.today().plan().isSensitive()) {
            record(seen, caller);
        }
        return new ImprovementsView(
                id,
                seen.meeting().plan().improvements().standing().stream()
                        .map(each -> ImprovementView.of(each, words(each, caller)))
                        .toList());
    }

    private void record(Seen seen, Caller caller) {
        var reading = new Reading(seen.today(), caller, "improvements", seen.past().version());
        if (readers.discretion(seen.today(), caller).hidesMeeting()) {
            throw readers.withheld(reading);
        }
        readers.given(reading);
    }

    private List<String> words(Improvement each, Caller caller) {
        return lessons.improvements(each.from(), each.evaluation(), caller).orElse(List.of());
    }
}
