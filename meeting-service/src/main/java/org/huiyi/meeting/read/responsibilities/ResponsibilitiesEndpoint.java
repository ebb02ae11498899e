package org.huiyi.meeting.read.responsibilities;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.door.Readers;
import org.huiyi.meeting.door.Readers.Reading;
import org.huiyi.meeting.history.PastAsked;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The list of attendees and duties, as it is or as it was at any instant; folded from the meeting.
@RestController
class ResponsibilitiesEndpoint {
    private final SeenMeetings meetings;
    private final Readers readers;

    ResponsibilitiesEndpoint(SeenMeetings meetings, Readers readers) {
        this.meetings = meetings;
        this.readers = readers;
    }

    @GetMapping("/v1/meetings/{id}/responsibilities")
    @Scope("meetings:read")
    ResponseEntity<ResponsibilitiesView> read(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Long version,
            Caller caller) {
        var list = list(id, PastAsked.of(asOf, version), caller);
        return ResponseEntity.ok().eTag(Answers.etag(list.version())).body(list);
    }

    @GetMapping(path = "/v1/meetings/{id}/responsibilities", produces = MediaType.TEXT_HTML_VALUE)
    @Scope("meetings:read")
    ResponseEntity<String> page(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Long version,
            Caller caller,
            Locale locale) {
        var list = list(id, PastAsked.of(asOf, version), caller);
        return ResponseEntity.ok()
                .eTag(Answers.etag(list.version()))
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(ResponsibilitiesPage.of(list, locale));
    }

    private ResponsibilitiesView list(String id, Until until, Caller caller) {
        var seen = meetings.of(id, caller.actor(), until);
        boolean hidden = readers.discretion(seen.today(), caller).hidesMeeting();
        if (seen.today().plan().isSensitive()) {
            long seenVersion = seen.past().version();
            readers.record(
                    new Reading(seen.today(), caller, "responsibilities", seenVersion), hidden);
        }
        return hidden
                ? ResponsibilitiesView.withheld(seen, caller.party())
                : ResponsibilitiesView.of(seen);
    }
}
