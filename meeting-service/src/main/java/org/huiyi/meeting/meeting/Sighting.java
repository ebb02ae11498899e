package org.huiyi.meeting.meeting;

import java.time.Instant;

/// Somebody has seen, or could see, something of a meeting.
///
/// @param thing `invitation`, `attendance`, `minutes`, or as the record of accesses calls it
/// @param at the first time
/// @param covered whether an agreement lets them see it as it is classified now
public record Sighting(String partyId, String personId, String thing, Instant at, boolean covered) {
    public Sighting judged(boolean isCovered) {
        return new Sighting(partyId, personId, thing, at, isCovered);
    }
}
