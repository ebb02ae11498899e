package org.huiyi.meeting.door;

import java.util.Optional;
import org.huiyi.meeting.history.AgreementsOnRecord;
import org.huiyi.meeting.law.AccessRefusal.AgreementMissing;
import org.huiyi.meeting.law.ConfidentialityAgreements;
import org.huiyi.meeting.law.MeetingRefusal;

/// Admits the organiser's own people, and whoever an agreement on record covers.
public final class ByAgreements implements Admittance {
    private final AgreementsOnRecord agreements;

    public ByAgreements(AgreementsOnRecord agreements) {
        this.agreements = agreements;
    }

    @Override
    public Optional<MeetingRefusal> bar(Wish wish) {
        return isCovered(wish) ? Optional.empty() : Optional.of(new AgreementMissing());
    }

    private boolean isCovered(Wish wish) {
        var plan = wish.meeting().plan();
        var actor = wish.actor();
        return plan.isOrganiser(actor)
                || ConfidentialityAgreements.cover(
                        plan,
                        wish.agendaItem(),
                        agreements.of(plan.organiser(), actor.party()),
                        actor.sub(),
                        wish.at());
    }
}
