package org.huiyi.meeting.history;

import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.agreement.Agreement;
import org.huiyi.meeting.agreement.AgreementDecider;
import org.huiyi.meeting.agreement.AgreementOnRecord;
import org.huiyi.meeting.agreement.Pair;

/// Folds what an organiser and a party have agreed to keep to themselves.
public final class AgreementsOnRecord {
    private final Histories histories;

    public AgreementsOnRecord(Histories histories) {
        this.histories = histories;
    }

    public Agreement of(String organiser, String partyId) {
        return onRecord(organiser, partyId).agreement();
    }

    public AgreementOnRecord onRecord(String organiser, String partyId) {
        var pair = new Pair(organiser, partyId);
        var past = histories.fold(AgreementDecider.INSTANCE, pair.agreementId());
        return new AgreementOnRecord(partyId, past.version(), past.state());
    }
}
