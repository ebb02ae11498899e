package org.huiyi.meeting.door;

import java.util.List;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.law.AuthorityOfOrganiser;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.rest.Caller;
import org.huiyi.rest.NotFoundException;

/// Lets the organiser and audit look into what is on record about who saw what.
public final class Oversight {
    private final RegisteredMeetings registered;
    private final SeenMeetings meetings;
    private final PoliciesInForce policies;

    public Oversight(
            RegisteredMeetings registered, SeenMeetings meetings, PoliciesInForce policies) {
        this.registered = registered;
        this.meetings = meetings;
        this.policies = policies;
    }

    /// @throws NotFoundException there is no such meeting, or it does not concern the caller
    /// @throws RefusedException it does, but it is not the caller's to oversee
    public Registered of(String meetingId, Caller caller) {
        if (caller.has("audit:read")) {
            return registered.find(meetingId).orElseThrow(NotFoundException::new);
        }
        var seen = meetings.of(meetingId, caller.actor(), new Until.Now());
        AuthorityOfOrganiser.bars(caller.actor(), seen.today().plan())
                .ifPresent(bar -> {
                    var last = seen.past().events().getLast().recordedAt();
                    var policy = policies.of(seen.today(), meetingId, last);
                    throw new RefusedException(List.of(bar), policy.version());
                });
        return seen.today();
    }
}
