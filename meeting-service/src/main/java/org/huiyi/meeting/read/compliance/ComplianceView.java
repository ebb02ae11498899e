package org.huiyi.meeting.read.compliance;

import java.util.List;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.policy.PolicyInForce;
import org.jspecify.annotations.Nullable;

/// The compliance of one meeting.
record ComplianceView(String meetingId, List<Row> rules) {
    /// For a reader from whom the meeting's words are kept: the verdicts, and nothing anybody wrote.
    ComplianceView withoutWords() {
        return new ComplianceView(meetingId, rules.stream().map(Row::withoutWords).toList());
    }

    /// @param mode null unless adapted: the regulation's wording then stands
    /// @param policyVersion of the last evidence; what holds now where there is none
    /// @param evidence ids of events, in order
    /// @param why what was remarked on, in words; empty when nothing was
    record Row(
            Rule rule,
            String clause,
            Verdict verdict,
            @Nullable Mode mode,
            String policyVersion,
            List<String> evidence,
            String why,
            @Nullable Adapted adapted) {
        Row withoutWords() {
            var quiet = adapted == null ? null : new Adapted(adapted.by(), "");
            return new Row(rule, clause, verdict, mode, policyVersion, evidence, "", quiet);
        }

        static Row of(
                Rule rule,
                Verdict verdict,
                PolicyInForce policy,
                List<RecordedEvent> evidence,
                String why) {
            return new Row(
                    rule,
                    rule.clause(),
                    verdict,
                    policy.modes().get(rule),
                    evidence.isEmpty() ? policy.version() : evidence.getLast().policyVersion(),
                    evidence.stream().map(RecordedEvent::eventId).toList(),
                    why,
                    Adapted.of(rule, policy));
        }
    }

    /// On whose word another mode holds than the regulation's, and why.
    record Adapted(String by, String reason) {
        static @Nullable Adapted of(Rule rule, PolicyInForce policy) {
            return policy.adaptations().reversed().stream()
                    .map(PolicyInForce.Adapted::adaptation)
                    .filter(adaptation -> adaptation.modes().containsKey(rule))
                    .findFirst()
                    .map(a -> new Adapted(a.approver(), a.reason().readable()))
                    .orElse(null);
        }
    }
}
