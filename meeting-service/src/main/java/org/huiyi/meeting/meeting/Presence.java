package org.huiyi.meeting.meeting;

import java.time.Instant;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// One stay of one person; who leaves and comes back has several.
///
/// @param leftAt null while present
public record Presence(
        String personId,
        String partyId,
        Instant arrivedAt,
        @Nullable Instant leftAt,
        boolean late,
        @Nullable Personal reason) {
    public boolean isOpen() {
        return leftAt == null;
    }

    Presence until(Instant left) {
        return new Presence(personId, partyId, arrivedAt, left, late, reason);
    }
}
