package org.huiyi.meeting.read.accesses;

import java.util.List;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.history.AccessTrail;
import org.huiyi.meeting.history.AccessTrail.Line;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.history.SeenMeetings.Seen;
import org.huiyi.meeting.law.AuthorityOfOrganiser;
import org.huiyi.rest.Caller;
import org.huiyi.rest.Cites;
import org.huiyi.rest.MalformedException;
import org.huiyi.rest.NotFoundException;
import org.huiyi.rest.Page;
import org.huiyi.rest.Paging;
import org.huiyi.rest.Scope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Who came to what of a meeting and who was turned away, in order; for its organiser and for audit.
@RestController
class AccessesEndpoint {
    private final RegisteredMeetings registered;
    private final SeenMeetings meetings;
    private final PoliciesInForce policies;
    private final AccessTrail trail;

    AccessesEndpoint(
            RegisteredMeetings registered,
            SeenMeetings meetings,
            PoliciesInForce policies,
            AccessTrail trail) {
        this.registered = registered;
        this.meetings = meetings;
        this.policies = policies;
        this.trail = trail;
    }

    @GetMapping("/v1/meetings/{id}/accesses")
    @Scope({"meetings:read", "audit:read"})
    @Cites(Rule.R38)
    Page<Line> list(@PathVariable String id, Paging paging, Caller caller) {
        requireStanding(id, caller);
        var found = trail.lines(id, after(paging), paging.limit() + 1);
        boolean more = found.size() > paging.limit();
        var shown = more ? found.subList(0, paging.limit()) : found;
        return new Page<>(
                shown, more ? Paging.cursor(Long.toString(shown.getLast().position())) : null);
    }

    private void requireStanding(String id, Caller caller) {
        if (caller.has("audit:read")) {
            registered.find(id).orElseThrow(NotFoundException::new);
            return;
        }
        var seen = meetings.of(id, caller.actor(), new Until.Now());
        AuthorityOfOrganiser.bars(caller.actor(), seen.today().plan())
                .ifPresent(bar -> {
                    throw new RefusedException(List.of(bar), policyOf(seen));
                });
    }

    private String policyOf(Seen seen) {
        var last = seen.past().events().getLast().recordedAt();
        return policies.of(seen.today(), seen.today().plan().meetingId(), last).version();
    }

    private static long after(Paging paging) {
        try {
            return paging.after() == null ? 0 : Long.parseLong(paging.after());
        } catch (NumberFormatException e) {
            throw new MalformedException("cursor", "cursor");
        }
    }
}
