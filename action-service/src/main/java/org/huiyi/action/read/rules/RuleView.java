package org.huiyi.action.read.rules;

import java.util.Locale;
import java.util.Map;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;

/// A rule as the catalogue of meeting-service shows it, as far as this service judges it.
///
/// @param title in the caller's language; `titles` has both
/// @param mode the regular one: no policy changes it here
/// @param parameters none: what policy makes of an action comes with each
/// @param refusals how often a caller was refused by it here, since the beginning
/// @param findings how often it was remarked on here
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
    static RuleView of(Rule rule, long refusals, long findings, Locale locale) {
        return new RuleView(
                rule,
                rule.clause(),
                rule.title(locale),
                Map.of(
                        "en", rule.title(Locale.ENGLISH),
                        "zh-CN", rule.title(Locale.SIMPLIFIED_CHINESE)),
                regular(rule),
                regular(rule),
                Map.of(),
                refusals,
                findings);
    }

    /// What is owed is assigned in full; everything else is remarked on when it is late or missing.
    private static Mode regular(Rule rule) {
        return rule == Rule.R33 ? Mode.BLOCK : Mode.FLAG;
    }
}
