package org.huiyi.meeting.telling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a message came to one party.
///
/// @param sentAt when the first of its contacts was sent it; null before
/// @param notReached the contacts who could not be sent it
public record Delivery(
        String partyId, Status status, @Nullable Instant sentAt, List<String> notReached) {
    /// `NOT_REACHED` when nobody of the party can be sent it any more.
    public enum Status {
        PENDING,
        SENT,
        NOT_REACHED
    }

    public boolean isSent() {
        return status == Status.SENT;
    }
}
