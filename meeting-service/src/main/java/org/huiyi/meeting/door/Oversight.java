package org.huiyi.meeting.door;

import java.time.Clock;
import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.history.RegisteredMeetings;
import org.huiyi.meeting.history.SeenMeetings;
import org.huiyi.meeting.law.AuthorityOfOrganiser;
import org.huiyi.meeting.meeting.Agenda;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.rest.Caller;
import org.huiyi.rest.NotFoundException;
import org.jspecify.annotations.Nullable;

/// Lets the organiser and audit look into what is on record about who saw what. Audit sees what happened; what
/// people wrote about it only for a reason of its own, which is on record first (T4).
public final class Oversight {
    /// A look into a meeting.
    ///
    /// @param readable whether it goes as far as what people wrote
    /// @param reason of an auditor who reads that; null of everybody else
    public record Look(
            Registered meeting, Actor actor, boolean readable, @Nullable String reason) {}

    private final RegisteredMeetings registered;
    private final SeenMeetings meetings;
    private final PoliciesInForce policies;
    private final Register register;
    private final Clock clock;

    public Oversight(
            RegisteredMeetings registered,
            SeenMeetings meetings,
            PoliciesInForce policies,
            Register register,
            Clock clock) {
        this.registered = registered;
        this.meetings = meetings;
        this.policies = policies;
        this.register = register;
        this.clock = clock;
    }

    /// With what people wrote where the caller organises the meeting, or gives a reason.
    ///
    /// @throws org.huiyi.rest.ScopeMissingException a reason is not enough for this caller
    public Look into(String meetingId, Caller caller, @Nullable String reason) {
        Registered meeting = of(meetingId, caller);
        Actor actor = caller.actor();
        if (AuthorityOfOrganiser.bars(actor, meeting.plan()).isEmpty()) {
            return new Look(meeting, actor, true, null);
        }
        if (reason != null) {
            caller.needs("audit:content");
        }
        return new Look(meeting, actor, reason != null, reason);
    }

    /// To be called before what people wrote is given.
    ///
    /// @param version of what is given
    public void given(Look look, String thing, int version) {
        var wish = new Wish(look.meeting(), look.actor(), thing, Agenda.NO_ITEM, clock.instant());
        if (look.reason() != null) {
            register.readFor(look.reason(), wish, version);
        } else if (look.readable() && look.meeting().plan().isSensitive()) {
            register.read(wish, version, null);
        }
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
