package org.huiyi.meeting.read.meetings;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.huiyi.meeting.meeting.MeetingStatus;
import org.huiyi.rest.Acts;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Id;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Period;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The meetings the caller may see, latest registered first.
@RestController
class MeetingsEndpoint {
    private final MeetingQueries queries;
    private final Acts acts;

    MeetingsEndpoint(MeetingQueries queries, Acts acts) {
        this.queries = queries;
        this.acts = acts;
    }

    /// @param from meetings that end after it
    /// @param to meetings that start before it
    /// @param q part of the title
    @GetMapping("/v1/meetings")
    @Scope("meetings:read")
    Page<MeetingRow> list(
            @RequestParam(required = false) @Nullable MeetingStatus status,
            @RequestParam(required = false) @Id @Nullable String party,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            Paging paging,
            Caller caller) {
        var filter = new MeetingQueries.Filter(status, party, new Period(from, to), q);
        var reader = new MeetingQueries.Reader(caller.actor(), acts.now(caller).receivedAt());
        return queries.find(reader, filter, paging);
    }
}
