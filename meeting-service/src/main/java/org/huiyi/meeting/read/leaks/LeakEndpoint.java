package org.huiyi.meeting.read.leaks;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.door.Exposure;
import org.huiyi.meeting.door.Oversight;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One leak with the report of its scope; for the organiser and for audit, which is told what got out only if it
/// says why it has to know.
@RestController
class LeakEndpoint {
    private final Oversight oversight;
    private final Exposure exposure;

    LeakEndpoint(Oversight oversight, Exposure exposure) {
        this.oversight = oversight;
        this.exposure = exposure;
    }

    /// @param reason why an auditor has to read what was written; it takes the scope `audit:content` too

    @GetMapping("/v1/meetings/{id}/leaks/{n}")
    @Scope({"meetings:read", "audit:read"})
    @Cites(Rule.R38)
    LeakView read(
            @PathVariable String id,
            @PathVariable int n,
            @RequestParam(required = false) @Size(max = 500) @Pattern(regexp = "(?s).*\\S.*")
                    @Nullable String reason,
            Caller caller) {
        var look = oversight.into(id, caller, reason);
        var plan = look.meeting().plan();
        var leak = plan.confidentiality().leak(n).orElseThrow(NotFoundException::new);
        oversight.given(look, "leak-" + n, 1);
        var given = exposure.until(look.meeting(), leak.reportedAt());
        return LeakView.of(leak, look.readable(), plan, given);
    }
}
