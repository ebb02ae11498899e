package org.huiyi.action.law;

import java.util.Collection;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;

/// A resolution becomes work: it is open while one of its actions is, and what became of them is what
/// became of it.
@Provision(Rule.R03)
public final class OutcomeOfResolutions {
    private OutcomeOfResolutions() {}

    /// What became of a resolution.
    public enum Outcome {
        /// No action carries it out, and nothing says why not.
        IDLE,
        /// It says that nobody has to do anything about it.
        NOTED,
        OPEN,
        /// All of its actions that were not given up are verified.
        CARRIED_OUT,
        /// Something later took its place.
        SUPERSEDED,
        /// Nothing of it was done, and nothing took its place: the chain is broken.
        ABANDONED
    }

    /// What became of one action.
    public enum Fate {
        OWED,
        DONE,
        SUPERSEDED,
        /// Another action of the same resolution took its place: what becomes of that one counts.
        REPLACED,
        IMPOSSIBLE
    }

    /// @param fates of every action of the resolution
    /// @param noted it says why there is none
    /// @param reversed a resolution of a later meeting took its place
    public static Outcome of(Collection<Fate> fates, boolean noted, boolean reversed) {
        if (reversed) {
            return Outcome.SUPERSEDED;
        }
        if (fates.isEmpty()) {
            return noted ? Outcome.NOTED : Outcome.IDLE;
        }
        return of(fates);
    }

    private static Outcome of(Collection<Fate> fates) {
        if (fates.contains(Fate.OWED)) {
            return Outcome.OPEN;
        }
        if (fates.contains(Fate.SUPERSEDED)) {
            return Outcome.SUPERSEDED;
        }
        return fates.contains(Fate.DONE) ? Outcome.CARRIED_OUT : Outcome.ABANDONED;
    }
}
