package org.huiyi.meeting.write.adaptpolicy;

import java.time.Instant;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.meeting.Meeting;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.MeetingDecider;
import org.huiyi.meeting.policy.PolicyCommand.Standing;
import org.huiyi.meeting.policy.PolicyScope;
import org.huiyi.meeting.policy.PolicyScope.House;
import org.huiyi.meeting.policy.PolicyScope.OneMeeting;
import org.huiyi.meeting.policy.PolicyScope.Series;
import org.huiyi.rest.Caller;
import org.huiyi.rest.ScopeMissingException;

/// Finds out what a caller is to a scope, from the token and the meeting's history.
public final class Standings {
    private final Histories histories;
    private final PoliciesInForce policies;

    public Standings(Histories histories, PoliciesInForce policies) {
        this.histories = histories;
        this.policies = policies;
    }

    /// @throws ScopeMissingException the house's policy is for house administrators, every other for
    ///     policy writers
    Adapting of(PolicyScope scope, Caller caller, Instant at) {
        requireScope(caller, scope instanceof House ? "policy:house" : "policy:write");
        return switch (scope) {
            case House _ -> new Adapting(scope, Standing.OWNER, policies.ofHouse(at).version());
            case Series(var party, var name) ->
                    new Adapting(
                            scope,
                            party.equals(caller.party()) ? Standing.OWNER : Standing.STRANGER,
                            policies.ofNew(party, name, at).version());
            case OneMeeting(var id) -> ofMeeting(scope, caller, id, at);
        };
    }

    private Adapting ofMeeting(PolicyScope scope, Caller caller, String id, Instant at) {
        Meeting meeting = histories.fold(MeetingDecider.INSTANCE, id).state();
        return new Adapting(
                scope, standing(meeting, caller), policies.of(meeting, id, at).version());
    }

    private static Standing standing(Meeting meeting, Caller caller) {
        if (!(meeting instanceof Registered known) || !known.plan().concerns(caller.actor())) {
            return Standing.STRANGER;
        }
        return known.plan().isOrganiser(caller.actor()) ? Standing.OWNER : Standing.MEMBER;
    }

    private static void requireScope(Caller caller, String scope) {
        if (!caller.has(scope)) {
            throw new ScopeMissingException(scope);
        }
    }
}
