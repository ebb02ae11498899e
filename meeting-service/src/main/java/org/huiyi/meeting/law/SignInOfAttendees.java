package org.huiyi.meeting.law;

import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.SessionRefusal.PartyOfAttendeeMissing;
import org.huiyi.meeting.law.SessionRefusal.PartyOfAttendeeOther;
import org.huiyi.meeting.meeting.Membership;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.Presence;
import org.jspecify.annotations.Nullable;

/// Attendees sign in themselves; for them only their party's system, the organiser or the person named for
/// sign-in may (二(二)2). A colleague may not.
///
/// > 签到
@Provision(Rule.R24)
public final class SignInOfAttendees {
    private SignInOfAttendees() {}

    /// The party a person attends for: the one that named them or that they came for before, else the one
    /// that is said. A person that signs in alone is of their own party, whom a party's system signs in is of
    /// that party, and whom the organiser appointed is the organiser's.
    ///
    /// @param said null when nothing was said
    public static String partyOf(String personId, @Nullable String said, Actor actor, Plan plan) {
        return known(personId, said, plan)
                .or(() -> Optional.ofNullable(said))
                .or(() -> ownOf(personId, actor, plan))
                .orElse(actor.party());
    }

    /// Somebody nobody named is not taken for one of those who happen to stand at the door: for whom they come
    /// is said, and it is a party that takes part.
    public static List<Refusal> bars(
            String personId, @Nullable String said, Actor actor, Plan plan) {
        var party =
                known(personId, said, plan)
                        .or(() ->
                                speaksForOthers(actor, personId, plan) && said != null
                                        ? Optional.of(said).filter(plan.distinctParties()::contains)
                                        : ownOf(personId, actor, plan));
        if (said != null) {
            return party.filter(said::equals).isPresent()
                    ? List.of()
                    : List.of(new PartyOfAttendeeOther(personId, said));
        }
        return party.isPresent() || plan.distinctParties().equals(List.of(actor.party()))
                ? List.of()
                : List.of(new PartyOfAttendeeMissing(personId));
    }

    private static Optional<String> known(String personId, @Nullable String said, Plan plan) {
        return plan.parties().active().stream()
                .filter(member -> member.partyId().equals(said) && member.sends(personId))
                .map(Membership::partyId)
                .findFirst()
                .or(() -> plan.parties().senderOf(personId))
                .or(() -> plan.attendance().last(personId).map(Presence::partyId));
    }

    private static Optional<String> ownOf(String personId, Actor actor, Plan plan) {
        if (actor.isSystem() || actor.sub().equals(personId)) {
            return Optional.of(actor.party());
        }
        boolean appointed =
                plan.support().includes(personId)
                        || plan.recorder().filter(personId::equals).isPresent();
        return appointed ? Optional.of(plan.organiser()) : Optional.empty();
    }

    /// The organiser and the sign-in support may say for whom somebody comes.
    private static boolean speaksForOthers(Actor actor, String personId, Plan plan) {
        return !actor.sub().equals(personId)
                && (plan.isOrganiser(actor) || actor.sub().equals(plan.support().signIn()));
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
                || actor.isSystem() && actor.party().equals(partyOf(personId, null, actor, plan));
    }
}
