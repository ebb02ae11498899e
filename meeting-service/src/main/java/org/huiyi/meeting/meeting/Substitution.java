package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// Somebody who acts in another's place.
///
/// @param principal the person whose place it is
/// @param items the ids of the agenda items it is for; empty means all of them
/// @param authority how far the substitute may go, in the party's words
/// @param until when the principal came after all; null while the substitute acts
public record Substitution(
        String principal,
        Attendee substitute,
        List<Integer> items,
        @Nullable Personal authority,
        Instant from,
        @Nullable Instant until) {
    public boolean isInForce() {
        return until == null;
    }

    Substitution ended(Instant at) {
        return new Substitution(principal, substitute, items, authority, from, at);
    }
}
