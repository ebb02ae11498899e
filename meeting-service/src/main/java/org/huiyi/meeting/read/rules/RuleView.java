package org.huiyi.meeting.read.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;

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
    private static final Map<Rule, List<String>> PARAMETERS =
            Map.ofEntries(
                    Map.entry(Rule.R13, List.of("discussionShare")),
                    Map.entry(Rule.R15, List.of("materialsLead")),
                    Map.entry(Rule.R19, List.of("confirmationReminder")),
                    Map.entry(Rule.R21, List.of("noticeLead")),
                    Map.entry(Rule.R28, List.of("incidentResolution")),
                    Map.entry(Rule.R30, List.of("minutesDeadline", "minutesReminders", "endGrace")),
                    Map.entry(Rule.R34, List.of("checkCadence")),
                    Map.entry(Rule.R36, List.of("evaluationDue")),
                    Map.entry(Rule.R44, List.of("latenessGrace")),
                    Map.entry(Rule.R47, List.of("checkCadence")),
                    Map.entry(Rule.R49, List.of("retention")),
                    Map.entry(Rule.R51, List.of("latenessGrace", "suspensionLimit")),
                    Map.entry(
                            Rule.R52, List.of("latenessGrace", "earlyLeaveGrace", "dropoutGrace")),
                    Map.entry(Rule.R53, List.of("agendaChangeLead")));

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
                PARAMETERS.getOrDefault(rule, List.of()),
                findings);
    }
}
