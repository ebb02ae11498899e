package org.huiyi.meeting.read.leaks;

import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.door.Oversight;
import org.huiyi.meeting.history.AccessTrail;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Scope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// One leak with the report of its scope; for the organiser and for audit.
@RestController
class LeakEndpoint {
    private final Oversight oversight;
    private final AccessTrail trail;

    LeakEndpoint(Oversight oversight, AccessTrail trail) {
        this.oversight = oversight;
        this.trail = trail;
    }

    @GetMapping("/v1/meetings/{id}/leaks/{n}")
    @Scope({"meetings:read", "audit:read"})
    @Cites(Rule.R38)
    LeakView read(@PathVariable String id, @PathVariable int n, Caller caller) {
        var plan = oversight.of(id, caller).plan();
        var leak = plan.confidentiality().leak(n).orElseThrow(NotFoundException::new);
        return LeakView.of(leak, plan, trail.readsUntil(id, leak.reportedAt()));
    }
}
