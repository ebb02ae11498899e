package org.huiyi.meeting.policy;

import java.time.Instant;
import java.util.Map;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// What can be asked of the policy of one scope.
public sealed interface PolicyCommand extends Command {
    /// Replaces the scope's adaptation from `validFrom` on; its reason is the act's.
    ///
    /// @param standing what the caller is to this scope, taken from the meeting's history by the edge
    /// @param approver blank or null when none was named, which is refused
    /// @param validFrom null means from now on
    record AdaptPolicy(
            PolicyScope scope,
            Act act,
            String policyVersion,
            Standing standing,
            Parameters parameters,
            Map<Rule, Mode> modes,
            @Nullable String approver,
            @Nullable Instant validFrom,
            @Nullable Instant validTo)
            implements PolicyCommand {
        @Override
        public String aggregateId() {
            return scope.policyId();
        }
    }

    /// What a caller is to the scope it wants to adapt.
    enum Standing {
        /// A house administrator, or of the party that organises the series or the meeting.
        OWNER,
        /// Of a party of the meeting, but not its organiser's.
        MEMBER,
        /// Nobody who may know of it.
        STRANGER
    }
}
