package org.huiyi.meeting.meeting;

import java.time.Instant;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// Something unforeseen during a meeting.
///
/// @param n counted from 1
/// @param dueAt until when it should be resolved
/// @param remedy null while it is open
public record Incident(
        int n,
        Kind kind,
        Personal description,
        @Nullable Personal effect,
        Instant startedAt,
        Instant dueAt,
        String reportedBy,
        boolean overdue,
        @Nullable Remedy remedy) {
    public enum Kind {
        EQUIPMENT,
        AGENDA,
        NETWORK,
        SAFETY,
        LEAK,
        OTHER
    }

    /// What was done about it, and since when it is over.
    public record Remedy(Instant resolvedAt, Personal action) {}

    public boolean isOpen() {
        return remedy == null;
    }

    /// Whether it lasted at that time.
    public boolean lastedAt(Instant at) {
        return !at.isBefore(startedAt) && (remedy == null || !at.isAfter(remedy.resolvedAt()));
    }

    Incident with(Remedy found) {
        return new Incident(
                n, kind, description, effect, startedAt, dueAt, reportedBy, overdue, found);
    }

    Incident declaredOverdue() {
        return new Incident(
                n, kind, description, effect, startedAt, dueAt, reportedBy, true, remedy);
    }
}
