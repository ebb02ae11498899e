package org.huiyi.meeting.meeting;

/// Something a party gave to a discussion.
///
/// @param n of the agenda item, the disagreement or the uncovered case, counted from 1
public record Contribution(String partyId, Kind kind, int n) {
    public enum Kind {
        /// One of its persons was the speaker of an item that was held.
        SPOKE,
        RAISED_DISAGREEMENT,
        RAISED_CASE
    }
}
