package org.huiyi.rest;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;

/// The body of every answer to a write.
public record Answer(String id, long version, List<Recorded> recorded, List<Remark> findings) {
    public record Recorded(String eventId, String type, Instant occurredAt, Instant recordedAt) {}

    /// A finding in words.
    public record Remark(Rule rule, String clause, Mode mode, String message) {}
}
