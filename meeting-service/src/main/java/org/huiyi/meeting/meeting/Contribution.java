package org.huiyi.meeting.meeting;

import org.jspecify.annotations.Nullable;

/// Something a party gave to a discussion.
///
/// @param n of the disagreement or the uncovered case, or the place of the agenda item, counted from 1; null
///     of an item that is on the agenda no longer
public record Contribution(String partyId, Kind kind, @Nullable Integer n) {
    public enum Kind {
        /// One of its persons was the speaker of an item that was held.
        SPOKE,
        RAISED_DISAGREEMENT,
        RAISED_CASE
    }
}
