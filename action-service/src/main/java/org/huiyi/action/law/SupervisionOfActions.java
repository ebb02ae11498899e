package org.huiyi.action.law;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;

/// What is not done is told rung by rung, until the organiser has it before them; an organiser who does
/// not acknowledge that is passed over.
@Provision(Rule.R42)
public final class SupervisionOfActions {
    /// House preset, for an action without a cadence.
    static final Duration INTERVAL = Duration.ofHours(24);

    private SupervisionOfActions() {}

    /// Whom the next rung reaches; empty at the top, and before the highest one when the organiser knows.
    ///
    /// @param climbed how many rungs were told already
    /// @param acknowledged the organiser has acknowledged one of them
    public static Optional<Level> next(Cause cause, int climbed, boolean acknowledged) {
        return cause.ladder().stream()
                .skip(climbed)
                .findFirst()
                .filter(level -> level != Level.HIGHER || !acknowledged);
    }

    /// When the rung after the one at `rung` is due; elapsed time.
    public static Instant nextAt(Cadence cadence, Instant rung) {
        return cadence.next(rung).orElseGet(() -> rung.plus(INTERVAL));
    }
}
