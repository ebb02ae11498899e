package org.huiyi.meeting.translation;

import org.huiyi.contracts.wire.MeetingAnnouncement.AgreementSignedV1;
import org.huiyi.meeting.agreement.AgreementEvent;
import org.huiyi.meeting.agreement.AgreementEvent.AgreementSigned;

/// What everybody may know of an agreement: that a side signed, not what about or who.
final class PublicAgreement {
    private PublicAgreement() {}

    static AgreementSignedV1 of(AgreementEvent event) {
        return switch (event) {
            case AgreementSigned e ->
                    new AgreementSignedV1(
                            e.organiser(),
                            e.partyId(),
                            e.side().name(),
                            e.entries().size(),
                            e.countersigned(),
                            e.signedAt());
        };
    }
}
