package org.huiyi.meeting.read.rules;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.policy.Parameter;
import org.huiyi.meeting.policy.PolicyInForce;
import org.huiyi.meeting.policy.RegularModes;

/// A rule as the catalogue shows it.
///
/// @param title in the caller's language; `titles` has both
/// @param mode what the house's policy makes of the regular one
/// @param parameters the policy parameters it is judged by, with what the house's policy makes of them
/// @param refusals how often a caller was refused by it, since the beginning
/// @param findings how often it was remarked on
record RuleView(
        Rule rule,
        String clause,
        String title,
        Map<String, String> titles,
        Mode mode,
        Mode regularMode,
        Map<String, Object> parameters,
        long refusals,
        long findings) {
    /// How often it said no, and how often it let pass with a remark.
    record Counts(long refusals, long findings) {}

    static RuleView of(Rule rule, PolicyInForce policy, Counts counts, Locale locale) {
        return new RuleView(
                rule,
                rule.clause(),
                rule.title(locale),
                Map.of(
                        "en", rule.title(Locale.ENGLISH),
                        "zh-CN", rule.title(Locale.SIMPLIFIED_CHINESE)),
                policy.mode(rule, RegularModes.of(rule)),
                RegularModes.of(rule),
                parameters(rule, policy),
                counts.refusals(),
                counts.findings());
    }

    private static Map<String, Object> parameters(Rule rule, PolicyInForce policy) {
        var parameters = new LinkedHashMap<String, Object>();
        for (Parameter each : Parameter.of(rule)) {
            parameters.put(each.text(), Objects.requireNonNull(each.in(policy.parameters())));
        }
        return parameters;
    }
}
