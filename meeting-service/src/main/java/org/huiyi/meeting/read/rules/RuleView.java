package org.huiyi.meeting.read.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.policy.Parameter;
import org.huiyi.meeting.policy.RegularModes;

/// A rule as the catalogue shows it.
///
/// @param title in the caller's language; `titles` has both
/// @param mode what the house's policy makes of the regular one
/// @param parameters the policy parameters it is judged by
/// @param findings how often it was remarked on
record RuleView(
        Rule rule,
        String clause,
        String title,
        Map<String, String> titles,
        Mode mode,
        Mode regularMode,
        List<String> parameters,
        long findings) {
    static RuleView of(Rule rule, Mode mode, long findings, Locale locale) {
        return new RuleView(
                rule,
                rule.clause(),
                rule.title(locale),
                Map.of(
                        "en", rule.title(Locale.ENGLISH),
                        "zh-CN", rule.title(Locale.SIMPLIFIED_CHINESE)),
                mode,
                RegularModes.of(rule),
                Parameter.of(rule).stream().map(Parameter::text).toList(),
                findings);
    }
}
