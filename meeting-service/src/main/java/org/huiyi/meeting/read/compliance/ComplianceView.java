package org.huiyi.meeting.read.compliance;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// The compliance of one meeting.
///
/// @param policyVersion what holds for what is still to come
/// @param rules always all of them
record ComplianceView(String meetingId, String policyVersion, List<Row> rules) {
    /// For a reader from whom the meeting's words are kept: what people wrote as reasons is left out.
    ComplianceView withoutReasons() {
        return new ComplianceView(
                meetingId, policyVersion, rules.stream().map(Row::withoutReasons).toList());
    }

    /// @param mode how the rule is enforced in this meeting: as the regulation words it, or as policy says
    /// @param policyVersion what it was judged by: what held at the last evidence, or when a timer started;
    ///     what holds now where there is neither
    /// @param policyVersions every version that had to do with it, in order; more than one when policy
    ///     changed meanwhile
    /// @param evidence ids of events, in order
    /// @param why in words; never empty unless the rule is satisfied
    /// @param adapted the most specific adaptation; null when the rule is as the regulation words it
    /// @param adaptations all of them, those that a running timer outlived included
    record Row(
            Rule rule,
            String clause,
            String title,
            Verdict verdict,
            Mode mode,
            String policyVersion,
            List<String> policyVersions,
            List<String> evidence,
            String why,
            @Nullable Adapted adapted,
            List<Adapted> adaptations) {
        Row withoutReasons() {
            var quiet = adaptations.stream().map(Adapted::withoutReason).toList();
            return new Row(
                    rule,
                    clause,
                    title,
                    verdict,
                    mode,
                    policyVersion,
                    policyVersions,
                    evidence,
                    why,
                    quiet.isEmpty() ? null : quiet.getLast(),
                    quiet);
        }
    }

    /// On whose word the rule is enforced or measured otherwise than the regulation or the house's presets
    /// say, and why.
    ///
    /// @param scope of the adaptation
    /// @param mode null where only parameters are adapted
    /// @param parameters names of those that belong to this rule
    record Adapted(
            String by,
            String reason,
            String scope,
            String policyVersion,
            @Nullable Mode mode,
            List<String> parameters,
            Instant validFrom,
            @Nullable Instant validTo) {
        Adapted withoutReason() {
            return new Adapted(by, "", scope, policyVersion, mode, parameters, validFrom, validTo);
        }
    }
}
