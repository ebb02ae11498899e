package org.huiyi.meeting.read.minutes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.history.CirculatedMinutes.Wanted;
import org.huiyi.meeting.history.PastAsked;
import org.huiyi.meeting.read.minutes.MinutesReading.Asked;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Answers;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The minutes of one meeting, folded from their history: 200 from scheduling on. A draft is shown to
/// those who may write it, the others see where it stands. What is sensitive is for those who agreed.
@RestController
final class MinutesEndpoint {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final MinutesReading reading;
    private final Press press;
    private final Acts acts;

    MinutesEndpoint(MinutesReading reading, Press press, Acts acts) {
        this.reading = reading;
        this.press = press;
        this.acts = acts;
    }

    @GetMapping({"/v1/meetings/{id}/minutes", "/v1/meetings/{id}/sessions/{session}/minutes"})
    @Scope("meetings:read")
    @Cites(Rule.R54)
    ResponseEntity<MinutesView> read(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable Integer session,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(required = false) @Nullable Integer edition,
            @RequestParam(required = false) @Nullable ZoneId zone,
            Caller caller,
            Locale locale) {
        var view =
                reading.of(
                        id,
                        new Asked(
                                new Wanted(PastAsked.of(asOf, version), session, edition),
                                zone,
                                locale),
                        caller);
        return answer(view).body(view);
    }

    @GetMapping(
            path = {"/v1/meetings/{id}/minutes", "/v1/meetings/{id}/sessions/{session}/minutes"},
            produces = MediaType.TEXT_HTML_VALUE)
    @Scope("meetings:read")
    @Cites(Rule.R54)
    ResponseEntity<String> page(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable Integer session,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(required = false) @Nullable Integer edition,
            @RequestParam(required = false) @Nullable ZoneId zone,
            Caller caller,
            Locale locale) {
        var view =
                reading.of(
                        id,
                        new Asked(
                                new Wanted(PastAsked.of(asOf, version), session, edition),
                                zone,
                                locale),
                        caller);
        return answer(view).contentType(HTML).body(page(view, caller, locale));
    }

    @GetMapping(
            path = {"/v1/meetings/{id}/minutes", "/v1/meetings/{id}/sessions/{session}/minutes"},
            produces = MediaType.APPLICATION_PDF_VALUE)
    @Scope("meetings:read")
    @Cites(Rule.R54)
    ResponseEntity<byte[]> print(
            @PathVariable String id,
            @PathVariable(required = false) @Nullable Integer session,
            @RequestParam(required = false) @Nullable Instant asOf,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam(required = false) @Nullable Integer edition,
            @RequestParam(required = false) @Nullable ZoneId zone,
            Caller caller,
            Locale locale) {
        var view =
                reading.of(
                        id,
                        new Asked(
                                new Wanted(PastAsked.of(asOf, version), session, edition),
                                zone,
                                locale),
                        caller);
        return answer(view)
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, named(view))
                .body(press.print(page(view, caller, locale)));
    }

    private String page(MinutesView view, Caller caller, Locale locale) {
        var copy = new MinutesPage.Copy(caller.actor(), acts.now(caller).receivedAt());
        return MinutesPage.of(view, copy, locale);
    }

    private static ResponseEntity.BodyBuilder answer(MinutesView view) {
        return ResponseEntity.ok().eTag(Answers.etag(view.version()));
    }

    private static String named(MinutesView view) {
        return ContentDisposition.inline()
                .filename(
                        Stream.of("minutes", view.meetingId(), view.session(), view.edition())
                                .filter(Objects::nonNull)
                                .map(Object::toString)
                                .collect(Collectors.joining("-", "", ".pdf")))
                .build()
                .toString();
    }
}
