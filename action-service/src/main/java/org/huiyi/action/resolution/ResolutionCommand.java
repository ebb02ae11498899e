package org.huiyi.action.resolution;

import org.huiyi.action.resolution.ResolutionEvent.ResolutionsKept;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;

/// What the house hears of resolutions; never refused.
public sealed interface ResolutionCommand extends Command {
    /// @param edition already as a fact of ours
    record KeepResolutions(ResolutionsKept edition, Act act, String policyVersion)
            implements ResolutionCommand {
        @Override
        public String aggregateId() {
            return edition.aggregateId();
        }
    }
}
