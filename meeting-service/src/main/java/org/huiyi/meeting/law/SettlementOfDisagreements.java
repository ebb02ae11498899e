package org.huiyi.meeting.law;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.ProceedingsRefusal.DisagreementIncomplete;
import org.huiyi.meeting.law.ProceedingsRefusal.DisagreementsOpen;
import org.huiyi.meeting.meeting.Disagreement;
import org.huiyi.meeting.meeting.Disagreements;
import org.jspecify.annotations.Nullable;

/// Any party may say that it disagrees; the organiser records what came of it and who still does (三(一)2).
/// Where the organiser is a side itself somebody neutral settles it. An open one keeps the meeting open, never
/// its minutes.
///
/// > 解决会议过程中出现的分歧
@Provision(Rule.R41)
public final class SettlementOfDisagreements {
    private SettlementOfDisagreements() {}

    public static List<Refusal> missing(@Nullable String topic, @Nullable String description) {
        var missing = new ArrayList<Refusal>();
        if (isBlank(topic)) {
            missing.add(new DisagreementIncomplete("topic"));
        }
        if (isBlank(description)) {
            missing.add(new DisagreementIncomplete("description"));
        }
        return missing;
    }

    public static List<Refusal> missing(@Nullable String outcome) {
        return isBlank(outcome) ? List.of(new DisagreementIncomplete("outcome")) : List.of();
    }

    /// A neutral is neither the organiser nor a side.
    public static boolean lacksNeutral(
            Disagreement open,
            String organiser,
            List<String> dissenters,
            @Nullable String neutral) {
        boolean partial = open.isSide(organiser, dissenters);
        return partial
                && (isBlank(neutral)
                        || neutral.equals(organiser)
                        || open.isSide(neutral, dissenters));
    }

    public static Finding remarkOnPartiality(int n) {
        return Finding.flag(Rule.R41, "settled-by-a-side", String.valueOf(n));
    }

    public static List<Refusal> barsToClosing(Disagreements disagreements) {
        var open = disagreements.open();
        return open.isEmpty() ? List.of() : List.of(new DisagreementsOpen(numbers(open)));
    }

    private static String numbers(List<Disagreement> open) {
        return open.stream().map(one -> String.valueOf(one.n())).collect(Collectors.joining(", "));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
