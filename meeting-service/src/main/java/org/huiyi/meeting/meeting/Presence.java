package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.Objects;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.Turns.ItemTime;
import org.jspecify.annotations.Nullable;

/// One stay of one person; who leaves and comes back has several.
///
/// @param leftAt null while present
/// @param reason why they came late
/// @param early left before the planned end and the house's grace
/// @param leaveReason why they left
/// @param excused left early for an incident, or was back soon
/// @param corrected its times are not those told first
public record Presence(
        String personId,
        String partyId,
        Instant arrivedAt,
        @Nullable Instant leftAt,
        boolean late,
        @Nullable Personal reason,
        boolean early,
        @Nullable Personal leaveReason,
        boolean excused,
        boolean corrected) {
    static Presence since(
            String personId, String partyId, Instant at, boolean late, @Nullable Personal reason) {
        return new Presence(personId, partyId, at, null, late, reason, false, null, false, false);
    }

    boolean overlaps(ItemTime time) {
        return time.overlaps(arrivedAt, leftAt);
    }

    public boolean isOpen() {
        return leftAt == null;
    }

    /// Late or early, and nothing says why.
    public boolean isUnexplained() {
        return late && reason == null || early && !excused && leaveReason == null;
    }

    Presence of(String party) {
        return new Presence(
                personId,
                party,
                arrivedAt,
                leftAt,
                late,
                reason,
                early,
                leaveReason,
                excused,
                corrected);
    }

    Presence until(Instant left) {
        return left(left, early, leaveReason);
    }

    /// Whoever stayed from one session to the next was there from its beginning, and to its end at the latest.
    Presence in(Session session) {
        Instant from = session.from(arrivedAt);
        Presence since =
                from.equals(arrivedAt)
                        ? this
                        : since(personId, partyId, from, false, null)
                                .left(leftAt, early, leaveReason);
        Instant until = session.until(leftAt);
        return Objects.equals(until, leftAt) ? since : since.left(until, false, null);
    }

    Presence left(@Nullable Instant at, boolean tooEarly, @Nullable Personal why) {
        return new Presence(
                personId, partyId, arrivedAt, at, late, reason, tooEarly, why, excused, corrected);
    }

    Presence excuse() {
        return new Presence(
                personId,
                partyId,
                arrivedAt,
                leftAt,
                late,
                reason,
                early,
                leaveReason,
                true,
                corrected);
    }

    Presence explained(Personal why) {
        return new Presence(
                personId,
                partyId,
                arrivedAt,
                leftAt,
                late,
                late && reason == null ? why : reason,
                early,
                early && leaveReason == null ? why : leaveReason,
                excused,
                corrected);
    }

    Presence with(AttendanceEvent.AttendanceCorrected e) {
        return new Presence(
                personId,
                partyId,
                e.arrivedAt(),
                e.leftAt(),
                e.late(),
                reason,
                e.early(),
                leaveReason,
                excused,
                true);
    }
}
