package org.huiyi.eventstore;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Finding;

/// What a command left behind; the same for a repeat of the same key.
///
/// @param version the aggregate's version afterwards, see {@link Past#version()}
/// @param recorded empty when nothing new was said, or on a dry run that would record nothing
public record Receipt(
        String aggregateId, long version, List<Recorded> recorded, List<Finding> findings) {
    /// @param recordedAt the database's clock
    public record Recorded(String eventId, String type, Instant occurredAt, Instant recordedAt) {}
}
