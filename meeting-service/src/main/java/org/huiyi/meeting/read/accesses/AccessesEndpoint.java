package org.huiyi.meeting.read.accesses;

import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.door.Oversight;
import org.huiyi.meeting.history.AccessTrail;
import org.huiyi.meeting.history.AccessTrail.Line;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Scope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Who came to what of a meeting and who was turned away, in order; for its organiser and for audit.
@RestController
class AccessesEndpoint {
    private final Oversight oversight;
    private final AccessTrail trail;

    AccessesEndpoint(Oversight oversight, AccessTrail trail) {
        this.oversight = oversight;
        this.trail = trail;
    }

    @GetMapping("/v1/meetings/{id}/accesses")
    @Scope({"meetings:read", "audit:read"})
    @Cites(Rule.R38)
    Page<Line> list(@PathVariable String id, Paging paging, Caller caller) {
        oversight.of(id, caller);
        var found = trail.lines(id, paging.from(0L, Long::valueOf), paging.limit() + 1);
        boolean more = found.size() > paging.limit();
        var shown = more ? found.subList(0, paging.limit()) : found;
        return new Page<>(
                shown, more ? Paging.cursor(Long.toString(shown.getLast().position())) : null);
    }
}
