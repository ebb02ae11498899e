package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// Something the regulation says nothing about, which the organiser and the parties settle among themselves.
///
/// @param n counts from 1 in its meeting
/// @param raisedBy the party
/// @param consulted parties whose consent is sought
/// @param outcome what was last put to them; null before
/// @param settledAt null as long as not all of them agree
public record UncoveredCase(
        int n,
        String raisedBy,
        Personal description,
        List<String> consulted,
        Instant raisedAt,
        @Nullable Personal outcome,
        List<Consent> consents,
        @Nullable Instant settledAt) {
    /// What a party said of the outcome.
    public record Consent(String partyId, boolean agrees) {}

    public boolean isOpen() {
        return settledAt == null;
    }

    UncoveredCase named(UnaryOperator<String> party) {
        return new UncoveredCase(
                n,
                party.apply(raisedBy),
                description,
                consulted.stream().map(party).distinct().toList(),
                raisedAt,
                outcome,
                consents.stream()
                        .map(one -> new Consent(party.apply(one.partyId()), one.agrees()))
                        .toList(),
                settledAt);
    }

    UncoveredCase answered(Personal said, List<Consent> by, @Nullable Instant settled) {
        return new UncoveredCase(n, raisedBy, description, consulted, raisedAt, said, by, settled);
    }
}
