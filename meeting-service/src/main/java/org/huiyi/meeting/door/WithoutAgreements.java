package org.huiyi.meeting.door;

import java.util.Optional;
import org.huiyi.meeting.law.AccessRefusal.AgreementMissing;
import org.huiyi.meeting.law.MeetingRefusal;

/// Where no agreements are kept nobody has one: what is sensitive stays with the organiser.
public final class WithoutAgreements implements Admittance {
    @Override
    public Optional<MeetingRefusal> bar(Wish wish) {
        return wish.meeting().plan().isOrganiser(wish.actor())
                ? Optional.empty()
                : Optional.of(new AgreementMissing());
    }
}
