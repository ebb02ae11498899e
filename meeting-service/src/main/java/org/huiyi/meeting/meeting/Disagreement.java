package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// Something the parties do not agree on.
///
/// @param n counted from 1
/// @param raisedBy the party; null when an action was contested
/// @param sides the other parties named as a side
/// @param foreignEventId the event of another service it follows from
/// @param settlement null while it is open
public record Disagreement(
        int n,
        @Nullable Personal topic,
        @Nullable Personal description,
        @Nullable String raisedBy,
        List<String> sides,
        Instant raisedAt,
        @Nullable String actionId,
        @Nullable String foreignEventId,
        @Nullable Settlement settlement) {
    /// How it was resolved, and who still disagrees.
    ///
    /// @param outcome null where the contest of an action ended, which `ending` says
    public record Settlement(
            @Nullable Personal outcome,
            List<String> dissenters,
            @Nullable String neutral,
            Instant settledAt,
            @Nullable Ending ending) {}

    /// How the contest of an action ended.
    public enum Ending {
        /// The party took it on after all.
        TAKEN_ON,
        /// The organiser did not follow it.
        REJECTED,
        /// The organiser released the party.
        UPHELD,
        /// The action was given up.
        GIVEN_UP
    }

    public boolean isOpen() {
        return settlement == null;
    }

    /// Whether this party raised it, was named in it, or still disagrees.
    public boolean isSide(String partyId, List<String> dissenters) {
        return Stream.of(Stream.ofNullable(raisedBy), sides.stream(), dissenters.stream())
                .flatMap(all -> all)
                .anyMatch(partyId::equals);
    }

    Disagreement with(Settlement found) {
        return new Disagreement(
                n, topic, description, raisedBy, sides, raisedAt, actionId, foreignEventId, found);
    }
}
