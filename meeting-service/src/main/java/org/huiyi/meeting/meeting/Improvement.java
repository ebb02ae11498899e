package org.huiyi.meeting.meeting;

import java.time.Instant;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// Something that an earlier meeting of the series says is to be done better, offered to this one.
///
/// @param n counts from 1 in this meeting
/// @param from the earlier meeting
/// @param evaluation the place of the evaluation in that meeting's history
/// @param number its place among the improvements of that evaluation, counted from 1
/// @param decision null as long as the organiser has not said
/// @param replaced the earlier meeting was evaluated anew before this one had decided
public record Improvement(
        int n,
        String from,
        long evaluation,
        int number,
        Instant offeredAt,
        @Nullable Decision decision,
        boolean replaced) {
    /// Whether this meeting does so.
    public record Decision(boolean adopted, Instant decidedAt, @Nullable Personal reason) {}

    public boolean isOpen() {
        return decision == null && !replaced;
    }

    Improvement decided(Decision made) {
        return new Improvement(n, from, evaluation, number, offeredAt, made, replaced);
    }

    Improvement givenUp() {
        return new Improvement(n, from, evaluation, number, offeredAt, decision, true);
    }
}
