package org.huiyi.meeting.law;

import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.meeting.Plan;

/// Attendees sign in themselves; for them only their party's system, the organiser or the person named for
/// sign-in may (二(二)2). A colleague may not.
///
/// > 签到
@Provision(Rule.R24)
public final class SignInOfAttendees {
    private SignInOfAttendees() {}

    /// The party a person attends for: the one that named them, else the one of who signs them in.
    public static String partyOf(String personId, Actor actor, Plan plan) {
        return plan.parties().senderOf(personId).orElse(actor.party());
    }

    public static boolean maySign(Actor actor, String personId, Plan plan) {
        return plan.isOrganiser(actor)
                || actor.sub().equals(plan.support().signIn())
                || belongs(actor, plan) && speaksFor(actor, personId, plan);
    }

    /// Of the organiser or of a party that has not withdrawn, or named for support or to record.
    public static boolean belongs(Actor actor, Plan plan) {
        return plan.distinctParties().contains(actor.party())
                || plan.support().includes(actor.sub())
                || plan.recorder().filter(actor.sub()::equals).isPresent();
    }

    private static boolean speaksFor(Actor actor, String personId, Plan plan) {
        return actor.sub().equals(personId)
                || actor.isSystem() && actor.party().equals(partyOf(personId, actor, plan));
    }
}
