package org.huiyi.meeting.policy;

import java.time.Instant;
import java.util.Map;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// One version of a scope's policy. It replaces the version before it from `validFrom` on.
///
/// @param number counts from 1 within its scope
/// @param approver the person who answers for it
/// @param validTo exclusive; null when it holds until replaced
public record Adaptation(
        long number,
        Parameters parameters,
        Map<Rule, Mode> modes,
        Personal reason,
        String approver,
        Instant validFrom,
        @Nullable Instant validTo) {
    public boolean holdsAt(Instant instant) {
        return !instant.isBefore(validFrom) && (validTo == null || instant.isBefore(validTo));
    }

    /// Whether it gives a rule another mode, or another number to be judged by.
    public boolean concerns(Rule rule) {
        return modes.containsKey(rule)
                || Parameter.of(rule).stream().anyMatch(each -> each.in(parameters) != null);
    }
}
