package org.huiyi.meeting.agreement;

import java.util.Optional;
import org.huiyi.contracts.decision.Actor;

/// An organiser and a party that owe each other silence.
public record Pair(String organiser, String partyId) {
    public String text() {
        return organiser + "/" + partyId;
    }

    public String agreementId() {
        return "agreement:" + text();
    }

    /// The side this actor signs for; empty when it is neither's.
    public Optional<Side> sideOf(Actor actor) {
        if (actor.party().equals(partyId)) {
            return Optional.of(Side.PARTY);
        }
        return actor.party().equals(organiser) ? Optional.of(Side.ORGANISER) : Optional.empty();
    }

    /// Nobody needs an agreement with themselves.
    public boolean isOneParty() {
        return organiser.equals(partyId);
    }
}
