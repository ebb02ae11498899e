package org.huiyi.meeting.read.duties;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.huiyi.meeting.calendar.CalendarToken;
import org.huiyi.meeting.calendar.DutyCalendar.Issued;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Period;
import org.huiyi.rest.entrance.Pace;
import org.huiyi.rest.problem.AcceptedLanguage;
import org.huiyi.rest.problem.TooManyRequestsException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The duties of whoever holds a calendar, for programs that have nothing but its address.
@RestController
class CalendarFeedEndpoint {
    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final DutyQueries.Filter DATED =
            new DutyQueries.Filter(null, null, new Period(Instant.EPOCH, null));
    private static final Paging SOONEST = new Paging(Paging.MAX_LIMIT, null);

    /// Twenty at once, then one in half a minute, each calendar.
    private final Pace pace = new Pace(1 / 30.0, 20, System::nanoTime);

    private final OpenCalendars calendars;
    private final DutyQueries queries;
    private final DutyWords words;
    private final Clock clock;

    CalendarFeedEndpoint(
            OpenCalendars calendars, DutyQueries queries, DutyWords words, Clock clock) {
        this.calendars = calendars;
        this.queries = queries;
        this.words = words;
        this.clock = clock;
    }

    /// @param token of the address that was told when the calendar was issued
    /// @param lang instead of the language it was issued in
    @Operation(
            summary = "The dated duties of a calendar's holder as iCalendar, by its secret address")
    @SecurityRequirements
    @GetMapping(path = "/v1/duties/calendar.ics", produces = "text/calendar")
    ResponseEntity<String> read(
            @RequestParam @Size(max = 200) String token,
            @RequestParam(required = false) @Pattern(regexp = "en|zh|zh-CN")
                    @Nullable String lang) {
        var known = CalendarToken.parse(token).orElseThrow(NotFoundException::new);
        Issued calendar = calendars.open(known).orElseThrow(NotFoundException::new);
        keepPace(known.calendarId());
        Instant now = clock.instant();
        var reader = new DutyQueries.Reader(calendar.holder(), now);
        var duties = queries.find(reader, DATED, SOONEST).items();
        var file = new CalendarFile(duties, words, locale(lang, calendar));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .eTag(etag(file))
                .contentType(CALENDAR)
                .body(file.text(now));
    }

    private void keepPace(String calendarId) {
        long wait = pace.ask(calendarId);
        if (wait > 0) {
            throw new TooManyRequestsException(wait);
        }
    }

    private static Locale locale(@Nullable String lang, Issued calendar) {
        return AcceptedLanguage.of(lang == null ? calendar.language() : lang);
    }

    /// Weak: two files that say the same differ in their stamps.
    private static String etag(CalendarFile file) {
        byte[] said = file.text(Instant.EPOCH).getBytes(StandardCharsets.UTF_8);
        return "W/\"" + DigestUtils.md5DigestAsHex(said) + "\"";
    }
}
