package org.huiyi.action.law;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.huiyi.action.law.Terms.Rung;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;

/// What is not done is told rung by rung, until the organiser has it before them; an organiser who does
/// not acknowledge that is passed over. Which rungs there are, and how far apart, is the house's policy.
@Provision(Rule.R42)
public final class SupervisionOfActions {
    /// House preset, for an action without a cadence.
    static final Duration INTERVAL = Duration.ofHours(24);

    private SupervisionOfActions() {}

    /// Whom the next rung reaches; empty at the top, and before the highest one when the organiser knows.
    ///
    /// @param climbed how many rungs were told already
    /// @param acknowledged the organiser has acknowledged one of them
    public static Optional<Level> next(
            Terms terms, Cause cause, int climbed, boolean acknowledged) {
        return rung(terms, cause, climbed)
                .map(Rung::to)
                .filter(level -> level != Level.HIGHER || !acknowledged);
    }

    /// When time leads to the rung after the one told at `toldAt`; elapsed time, whatever day it is.
    ///
    /// @param climbed how many rungs were told, that one included
    public static Optional<Instant> nextAt(
            Terms terms, Cause cause, int climbed, Cadence cadence, Instant toldAt) {
        return rung(terms, cause, climbed)
                .filter(_ -> cause.isTimed())
                .map(rung ->
                        rung.after() == null
                                ? cadence.elapsed(toldAt).orElseGet(() -> toldAt.plus(INTERVAL))
                                : toldAt.plus(rung.after()));
    }

    private static Optional<Rung> rung(Terms terms, Cause cause, int climbed) {
        return terms.ladder(cause).stream().skip(climbed).findFirst();
    }
}
