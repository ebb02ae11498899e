package org.huiyi.meeting.law;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
    /// The rules whose mode this service weighs; every other is enforced as the regulation words it.
    private static final Set<Rule> ADAPTABLE =
            EnumSet.of(
                    Rule.R02, Rule.R05, Rule.R08, Rule.R09, Rule.R10, Rule.R12, Rule.R19, Rule.R21,
                    Rule.R23, Rule.R25, Rule.R28, Rule.R37, Rule.R41, Rule.R44, Rule.R48, Rule.R50,
                    Rule.R51, Rule.R52, Rule.R53);

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

    /// The adapted periods have a length above zero, and a share lies between 0 and 1.
    public static boolean isPossible(Parameters p) {
        var durations =
                Stream.of(
                        p.minutesDeadline(),
                        p.latenessGrace(),
                        p.earlyLeaveGrace(),
                        p.agendaChangeLead(),
                        p.noticeLead(),
                        p.materialsLead(),
                        p.confirmationReminder(),
                        p.checkCadence(),
                        p.evaluationDue(),
                        p.incidentResolution(),
                        p.dropoutGrace(),
                        p.suspensionLimit(),
                        p.endGrace());
        return durations.filter(Objects::nonNull).noneMatch(Duration::isNegative)
                && (p.minutesDeadline() == null || p.minutesDeadline().isPositive())
                && (p.checkCadence() == null || p.checkCadence().isPositive())
                && (p.discussionShare() == null || isShare(p.discussionShare().doubleValue()))
                && (p.minutesReminders() == null
                        || p.minutesReminders().stream().allMatch(Duration::isPositive))
                && (p.retention() == null
                        || !p.retention().isNegative() && !p.retention().isZero());
    }

    /// Whether it would overlap an adaptation that was recorded before and has not begun.
    public static boolean conflicts(
            List<Adaptation> recorded, Instant validFrom, @Nullable Instant validTo, Instant now) {
        return recorded.stream()
                .filter(earlier -> earlier.validFrom().isAfter(now))
                .anyMatch(earlier -> overlap(earlier, validFrom, validTo));
    }

    private static boolean overlap(Adaptation earlier, Instant from, @Nullable Instant to) {
        return (to == null || earlier.validFrom().isBefore(to))
                && (earlier.validTo() == null || from.isBefore(earlier.validTo()));
    }

    private static boolean isShare(double share) {
        return share >= 0 && share <= 1;
    }
}
