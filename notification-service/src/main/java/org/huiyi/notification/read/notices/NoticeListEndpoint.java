package org.huiyi.notification.read.notices;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.huiyi.contracts.law.Rule;
import org.huiyi.notification.notice.Channel;
import org.huiyi.notification.notice.Grade;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Id;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Period;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Lists of notices; they may lag behind the history by milliseconds.
@RestController
class NoticeListEndpoint {
    private final NoticeRows rows;

    NoticeListEndpoint(NoticeRows rows) {
        this.rows = rows;
    }

    @Scope("notices:read")
    @Cites(Rule.R49)
    @Operation(
            summary =
                    "The caller's, their party's and their organised meetings' notices, youngest first")
    @GetMapping("/v1/notices")
    Page<NoticeRow> notices(
            @RequestParam(required = false) @Size(max = 64) @Nullable String meetingId,
            @RequestParam(required = false) @Id @Nullable String party,
            @RequestParam(required = false) @Id @Nullable String person,
            @RequestParam(required = false) @Pattern(regexp = "[A-Z][A-Za-z]{0,39}")
                    @Nullable String kind,
            @RequestParam(required = false) @Nullable Channel channel,
            @RequestParam(required = false) @Nullable Grade grade,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            Caller caller,
            Paging paging) {
        var period = new Period(from, to);
        var filter = new NoticeFilter(meetingId, party, person, kind, channel, grade, period, q);
        return rows.find(caller.actor(), filter, paging);
    }

    /// What was sent to the caller in person.
    @Scope("notices:read")
    @Cites(Rule.R49)
    @Operation(summary = "What was sent to the caller in person")
    @GetMapping("/v1/inbox")
    Page<NoticeRow> inbox(Caller caller, Paging paging) {
        return rows.find(caller.actor(), NoticeFilter.ofPerson(caller.actor().sub()), paging);
    }
}
