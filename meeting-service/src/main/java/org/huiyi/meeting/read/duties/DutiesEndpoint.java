package org.huiyi.meeting.read.duties;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;
import org.huiyi.contracts.law.Rule;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Period;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the rules ask of the caller next about meetings, their minutes and their actions.
@RestController
class DutiesEndpoint {
    private final DutyQueries queries;
    private final DutyWords words;
    private final Acts acts;

    DutiesEndpoint(DutyQueries queries, DutyWords words, Acts acts) {
        this.queries = queries;
        this.words = words;
        this.acts = acts;
    }

    /// @param from due then or later; what has no due time is left out then
    /// @param to due before it; what has no due time is left out then
    @Operation(summary = "What the rules ask of the caller next, the soonest due first")
    @GetMapping("/v1/duties")
    @Scope("meetings:read")
    ResponseEntity<Page<DutyView>> list(
            @RequestParam(required = false) @Size(max = 64) @Nullable String meetingId,
            @RequestParam(required = false) @Nullable Rule rule,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            Paging paging,
            Caller caller) {
        var filter = new DutyQueries.Filter(meetingId, rule, new Period(from, to));
        Instant now = acts.now(caller).receivedAt();
        var page = queries.find(new DutyQueries.Reader(caller.actor(), now), filter, paging);
        Locale locale = LocaleContextHolder.getLocale();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .body(
                        new Page<>(
                                page.items().stream()
                                        .map(row -> DutyView.of(row, words.what(row, locale), now))
                                        .toList(),
                                page.next()));
    }
}
