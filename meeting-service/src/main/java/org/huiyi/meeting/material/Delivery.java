package org.huiyi.meeting.material;

import java.time.Instant;

/// A person of a party was reached with a version, or was not.
///
/// @param kind what is known of it
public record Delivery(int version, String partyId, String personId, Kind kind, Instant at) {
    public enum Kind {
        /// The relay took the mail with the link.
        SENT,
        BOUNCED,
        /// Given on paper.
        HANDED_OUT
    }
}
