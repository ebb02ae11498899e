package org.huiyi.notification.law;

import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;

/// Communication is kept and can be found by those it concerns: the recipient, and the recipient's party.
@Provision(Rule.R49)
public final class KeepingOfNotices {
    private KeepingOfNotices() {}

    public static boolean mayRead(Actor actor, String partyId, String personId) {
        return actor.sub().equals(personId) || actor.party().equals(partyId);
    }

    /// A person acknowledges for themselves, a party's system for anybody of that party.
    public static boolean mayAcknowledge(Actor actor, String partyId, String personId) {
        boolean forTheParty = actor.isSystem() && actor.party().equals(partyId);
        return forTheParty || actor.sub().equals(personId);
    }
}
