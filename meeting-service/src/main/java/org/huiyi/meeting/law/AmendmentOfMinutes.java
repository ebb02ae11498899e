package org.huiyi.meeting.law;

import static org.huiyi.contracts.law.Rule.R32;

import java.util.Optional;
import org.huiyi.contracts.law.Provision;
import org.huiyi.meeting.law.MinutesRefusal.AmendmentWithoutReason;
import org.huiyi.meeting.law.MinutesRefusal.MinutesNotPublished;
import org.jspecify.annotations.Nullable;

/// All parties hold the same version: what was published changes only by a new edition with a reason, sent
/// to everybody again. It never resets or repairs the deadline.
@Provision(R32)
public final class AmendmentOfMinutes {
    private AmendmentOfMinutes() {}

    public static MinutesNotPublished tooEarly() {
        return new MinutesNotPublished();
    }

    public static Optional<AmendmentWithoutReason> refusal(@Nullable String reason) {
        return reason == null || reason.isBlank()
                ? Optional.of(new AmendmentWithoutReason())
                : Optional.empty();
    }
}
