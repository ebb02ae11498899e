package org.huiyi.meeting.agreement;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;

/// What happened to the register of one organiser and one party.
public sealed interface AgreementEvent extends Event {
    String organiser();

    String partyId();

    @Override
    default String aggregateId() {
        return new Pair(organiser(), partyId()).agreementId();
    }

    @Override
    default String sequenceKey() {
        return new Pair(organiser(), partyId()).text();
    }

    /// One side signed a list; what it signed before and is not in it has ended.
    ///
    /// @param countersigned the other side has signed the very same list
    @Evidences(Rule.R54)
    record AgreementSigned(
            String organiser,
            String partyId,
            Side side,
            List<Entry> entries,
            boolean countersigned,
            Instant signedAt)
            implements AgreementEvent {}
}
