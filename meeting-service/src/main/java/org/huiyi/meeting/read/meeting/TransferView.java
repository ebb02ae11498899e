package org.huiyi.meeting.read.meeting;

import java.time.Instant;
import org.huiyi.meeting.meeting.Preparation;
import org.jspecify.annotations.Nullable;

/// To whom the organiser wants to hand the meeting over.
record TransferView(String party, Instant offeredAt) {
    static @Nullable TransferView of(Preparation preparation) {
        var offer = preparation.offer();
        return offer == null ? null : new TransferView(offer.partyId(), offer.offeredAt());
    }
}
