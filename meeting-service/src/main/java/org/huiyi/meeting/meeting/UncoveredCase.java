package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
    ///
    /// @param own said by that party itself; null where the organiser recorded its word, which is evidence of a
    ///     lower grade
    public record Consent(String partyId, boolean agrees, @Nullable Boolean own) {
        /// On a party's word.
        public Consent(String partyId, boolean agrees) {
            this(partyId, agrees, null);
        }

        public boolean isOnWord() {
            return !Boolean.TRUE.equals(own);
        }

        Consent of(String party) {
            return new Consent(party, agrees, own);
        }
    }

    /// Whether this is the outcome that the consents are about.
    public boolean isAbout(@Nullable String proposed) {
        return outcome != null && Objects.equals(outcome.text(), proposed);
    }

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
                consents.stream().map(one -> one.of(party.apply(one.partyId()))).toList(),
                settledAt);
    }

    /// A party's word takes the place of what was said for it.
    UncoveredCase and(Consent said) {
        var others = consents.stream().filter(one -> !one.partyId().equals(said.partyId()));
        return answered(outcome, Stream.concat(others, Stream.of(said)).toList(), settledAt);
    }

    UncoveredCase answered(@Nullable Personal said, List<Consent> by, @Nullable Instant settled) {
        return new UncoveredCase(n, raisedBy, description, consulted, raisedAt, said, by, settled);
    }
}
