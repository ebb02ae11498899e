package org.huiyi.meeting.law;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.PolicyRefusal.ModeNotAdaptable;
import org.huiyi.meeting.policy.Adaptation;
import org.huiyi.meeting.policy.Parameters;
import org.jspecify.annotations.Nullable;

/// Practice may be adapted on record: with a reason and an approver, from now or later on, never backwards,
/// and never for a rule whose breach could not be told any more (五).
///
/// > 具体实施中可根据实际情况进行调整
@Provision(Rule.R58)
public final class AdaptationOfPolicy {
    /// The rules whose mode this service weighs; every other is enforced as the regulation words it. Not R17,
    /// which never bars, nor R59: that parties do not agree on a case has to stay on record.
    private static final Set<Rule> ADAPTABLE =
            EnumSet.of(
                    Rule.R02, Rule.R03, Rule.R05, Rule.R06, Rule.R07, Rule.R08, Rule.R09, Rule.R10,
                    Rule.R12, Rule.R13, Rule.R14, Rule.R15, Rule.R16, Rule.R19, Rule.R20, Rule.R21,
                    Rule.R22, Rule.R23, Rule.R25, Rule.R28, Rule.R35, Rule.R37, Rule.R40, Rule.R41,
                    Rule.R43, Rule.R44, Rule.R48, Rule.R50, Rule.R51, Rule.R52, Rule.R53);

    /// How far behind the edge's clock a caller's "from now on" may lie.
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private AdaptationOfPolicy() {}

    /// When an adaptation begins: now when nothing was said or when what was said is only just past.
    public static Instant beginning(@Nullable Instant validFrom, Instant now) {
        if (validFrom == null) {
            return now;
        }
        boolean justPast = validFrom.isBefore(now) && validFrom.isAfter(now.minus(CLOCK_SKEW));
        return justPast ? now : validFrom;
    }

    public static List<Refusal> bars(Map<Rule, Mode> modes) {
        return modes.keySet().stream()
                .filter(rule -> !ADAPTABLE.contains(rule))
                .sorted()
                .<Refusal>map(rule -> new ModeNotAdaptable(rule.name()))
                .toList();
    }

    /// The names of parameters whose value cannot be.
    public static List<String> impossible(Parameters parameters) {
        return BoundsOfParameters.impossible(parameters);
    }

    /// Two adaptations of one scope do not overlap, with two exceptions. The one in force may be replaced
    /// from now on, since policy has to be correctable at once; and one that holds until replaced ends
    /// where the next begins.
    public static boolean conflicts(
            List<Adaptation> recorded, Instant validFrom, @Nullable Instant validTo, Instant now) {
        return recorded.stream()
                .filter(earlier -> !yields(earlier, validFrom, now))
                .anyMatch(earlier -> overlap(earlier, validFrom, validTo));
    }

    private static boolean yields(Adaptation earlier, Instant validFrom, Instant now) {
        boolean begun = !earlier.validFrom().isAfter(now);
        return begun && (earlier.validTo() == null || !validFrom.isAfter(now));
    }

    private static boolean overlap(Adaptation earlier, Instant from, @Nullable Instant to) {
        return (to == null || earlier.validFrom().isBefore(to))
                && (earlier.validTo() == null || from.isBefore(earlier.validTo()));
    }
}
