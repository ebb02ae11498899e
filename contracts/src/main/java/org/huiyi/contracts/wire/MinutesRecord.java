package org.huiyi.contracts.wire;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// What a copy of minutes tells beside its texts: who owes what, and what the meeting's own record says of
/// how it was held.
///
/// @param idle the resolutions that nobody has to do anything about
public record MinutesRecord(
        List<Commitment> commitments,
        List<Idle> idle,
        List<Stay> attendance,
        List<Item> agenda,
        List<Trouble> incidents,
        List<Dispute> disagreements) {
    /// An action.
    ///
    /// @param n its number, which it keeps from edition to edition
    /// @param resolution the resolution it carries out; null of none
    public record Commitment(
            int n,
            @Nullable Integer resolution,
            Personal task,
            String partyId,
            String assignee,
            List<String> contributors,
            Instant dueAt) {}

    public record Idle(int resolution, Personal reason) {}

    /// @param name null of somebody nobody listed
    /// @param leftAt null of somebody nobody saw leave
    public record Stay(
            String personId,
            @Nullable Personal name,
            String partyId,
            Instant arrivedAt,
            @Nullable Instant leftAt,
            boolean late) {}

    /// @param n its place; null when it was dropped after it was held
    /// @param topic empty when the item is sensitive
    /// @param startedAt null when nobody said; `endedAt` likewise
    public record Item(
            @Nullable Integer n,
            String topic,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {}

    /// @param description null of a leak, which is not spread by telling of it
    /// @param action what was done about it; null while it is open, and of a leak
    public record Trouble(
            String kind,
            @Nullable Personal description,
            Instant startedAt,
            @Nullable Personal action) {}

    /// @param raisedBy null when it came of a contested action
    /// @param outcome null while it is open
    public record Dispute(
            @Nullable Personal topic,
            @Nullable Personal description,
            @Nullable String raisedBy,
            @Nullable Personal outcome,
            List<String> dissenters) {}
}
