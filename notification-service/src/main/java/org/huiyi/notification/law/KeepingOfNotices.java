package org.huiyi.notification.law;

import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// Communication is kept and can be found by those it concerns: the recipient, the recipient's party, and the
/// organiser of the meeting, who has to know who was told. What it says is for the recipient alone.
@Provision(Rule.R49)
public final class KeepingOfNotices {
    private KeepingOfNotices() {}

    public static boolean mayRead(Actor actor, String partyId, String personId) {
        return mayReadText(actor, personId) || actor.party().equals(partyId);
    }

    /// @param organiser of the meeting it is about; null when that is not known
    public static boolean mayRead(
            Actor actor, String partyId, String personId, @Nullable String organiser) {
        return mayRead(actor, partyId, personId) || actor.party().equals(organiser);
    }

    public static boolean mayReadText(Actor actor, String personId) {
        return actor.sub().equals(personId);
    }

    /// A person acknowledges for themselves, a party's system for anybody of that party.
    public static boolean mayAcknowledge(Actor actor, String partyId, String personId) {
        boolean forTheParty = actor.isSystem() && actor.party().equals(partyId);
        return forTheParty || actor.sub().equals(personId);
    }
}
