package org.huiyi.meeting.material;

import java.time.Instant;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// Material that was asked of a party.
///
/// @param number from 1, in the order of asking
/// @param remindAt when the party is reminded; null when it is not any more
/// @param passed the last due time that passed without it; overdue for ever then
/// @param materialId what was submitted; null while nothing is
/// @param returnReason why the last submission was sent back; null when it was not
public record Wanted(
        int number,
        String partyId,
        String title,
        Instant dueAt,
        @Nullable Instant remindAt,
        String policyVersion,
        State state,
        @Nullable Instant passed,
        @Nullable String materialId,
        @Nullable Personal returnReason) {
    public enum State {
        OPEN,
        SUBMITTED,
        RETURNED,
        /// Nobody waits for it any more: the meeting was cancelled or the party withdrew.
        LAPSED
    }

    public boolean isOwed() {
        return state == State.OPEN || state == State.RETURNED;
    }

    Wanted submitted(String material) {
        return new Wanted(
                number,
                partyId,
                title,
                dueAt,
                remindAt,
                policyVersion,
                State.SUBMITTED,
                passed,
                material,
                null);
    }

    Wanted returned(Instant due, @Nullable Instant remind, Personal reason) {
        return new Wanted(
                number,
                partyId,
                title,
                due,
                remind,
                policyVersion,
                State.RETURNED,
                passed,
                materialId,
                reason);
    }

    Wanted reminded() {
        return new Wanted(
                number,
                partyId,
                title,
                dueAt,
                null,
                policyVersion,
                state,
                passed,
                materialId,
                returnReason);
    }

    public boolean isOverdue() {
        return passed != null;
    }

    /// Whether it is on record that the present due time passed; a second one may pass as well.
    boolean isDeclared() {
        return dueAt.equals(passed);
    }

    Wanted declared() {
        return new Wanted(
                number,
                partyId,
                title,
                dueAt,
                remindAt,
                policyVersion,
                state,
                dueAt,
                materialId,
                returnReason);
    }

    Wanted lapsed() {
        return new Wanted(
                number,
                partyId,
                title,
                dueAt,
                remindAt,
                policyVersion,
                State.LAPSED,
                passed,
                materialId,
                returnReason);
    }
}
