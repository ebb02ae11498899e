package org.huiyi.eventstore.append;

import java.time.Instant;
import java.util.UUID;

/// One row to be stored; its number and its recorded time are the database's.
public record NewEvent(
        UUID id,
        String aggregateType,
        String aggregateId,
        long sequence,
        String type,
        String revision,
        Instant occurredAt,
        Instant receivedAt,
        String payload,
        String metadata) {

    /// About how much memory and network it takes.
    int bytes() {
        return 200 + payload.length() + metadata.length();
    }
}
