package org.huiyi.meeting.meeting;

import java.time.Instant;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// Something a party is asked to bring: a room, a device, a person's time.
///
/// @param n counted from 1
/// @param answer null until the party answers
public record ResourceRequest(
        int n, String partyId, String resource, Instant neededBy, @Nullable Commitment answer) {
    /// @param committed false when the party declines
    public record Commitment(boolean committed, @Nullable Personal note, Instant at) {}

    public boolean isMet() {
        return answer != null && answer.committed();
    }

    ResourceRequest of(String party) {
        return new ResourceRequest(n, party, resource, neededBy, answer);
    }

    ResourceRequest answered(Commitment given) {
        return new ResourceRequest(n, partyId, resource, neededBy, given);
    }
}
