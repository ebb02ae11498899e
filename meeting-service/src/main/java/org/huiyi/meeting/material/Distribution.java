package org.huiyi.meeting.material;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// By when a convened meeting has to have material, or the word that it needs none.
///
/// @param remindAt null when nobody is reminded any more
/// @param declared whether it is on record that the time passed
record Distribution(
        Instant dueAt, @Nullable Instant remindAt, String policyVersion, boolean declared) {
    static Distribution of(PreparationEvent.DistributionFellDue e) {
        return new Distribution(e.dueAt(), e.remindAt(), e.policyVersion(), false);
    }

    Distribution reminded() {
        return new Distribution(dueAt, null, policyVersion, declared);
    }

    Distribution passed() {
        return new Distribution(dueAt, null, policyVersion, true);
    }

    boolean isDue(Instant at) {
        return !declared && dueAt.equals(at);
    }
}
