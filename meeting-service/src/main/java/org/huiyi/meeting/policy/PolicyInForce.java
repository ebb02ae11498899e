package org.huiyi.meeting.policy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Mode;
import org.huiyi.contracts.law.Rule;

/// What the house demands at one instant of one meeting: presets, overlaid by the adaptations of the
/// house, the series and the meeting, the most specific last.
///
/// @param version names every adaptation in it, e.g. `house:3+meeting:2`; `preset-1` when there is none
/// @param parameters complete: none is null
/// @param modes only where adapted
/// @param adaptations from the widest scope to the most specific
public record PolicyInForce(
        String version, Parameters parameters, Map<Rule, Mode> modes, List<Adapted> adaptations) {
    public static final PolicyInForce PRESET =
            new PolicyInForce("preset-1", Parameters.PRESETS, Map.of(), List.of());

    /// One adaptation that is in force: where, which and on whose word.
    public record Adapted(String scope, String version, Adaptation adaptation) {}

    /// This, narrowed by what is adapted in a more specific scope; the same when nothing is.
    public PolicyInForce narrowedBy(PolicyScope scope, Policy policy, Instant instant) {
        return policy.at(instant).map(adaptation -> narrowedBy(scope, adaptation)).orElse(this);
    }

    private PolicyInForce narrowedBy(PolicyScope scope, Adaptation adaptation) {
        String name = scope.word() + ":" + adaptation.number();
        var allModes = new EnumMap<Rule, Mode>(Rule.class);
        allModes.putAll(modes);
        allModes.putAll(adaptation.modes());
        var added = Stream.of(new Adapted(scope.text(), name, adaptation));
        return new PolicyInForce(
                adaptations.isEmpty() ? name : version + "+" + name,
                adaptation.parameters().over(parameters),
                Map.copyOf(allModes),
                Stream.concat(adaptations.stream(), added).toList());
    }

    /// The adapted mode of a rule, or the one the regulation's wording gives it.
    public Mode mode(Rule rule, Mode regular) {
        return modes.getOrDefault(rule, regular);
    }

    public Duration minutesDeadline() {
        return Objects.requireNonNull(parameters.minutesDeadline());
    }

    public Duration latenessGrace() {
        return Objects.requireNonNull(parameters.latenessGrace());
    }

    public BigDecimal discussionShare() {
        return Objects.requireNonNull(parameters.discussionShare());
    }

    public Duration earlyLeaveGrace() {
        return Objects.requireNonNull(parameters.earlyLeaveGrace());
    }

    public Duration agendaChangeLead() {
        return Objects.requireNonNull(parameters.agendaChangeLead());
    }

    public Duration dropoutGrace() {
        return Objects.requireNonNull(parameters.dropoutGrace());
    }

    public Duration incidentResolution() {
        return Objects.requireNonNull(parameters.incidentResolution());
    }

    public Duration suspensionLimit() {
        return Objects.requireNonNull(parameters.suspensionLimit());
    }

    public Duration sessionBoundary() {
        return Objects.requireNonNull(parameters.sessionBoundary());
    }

    public Duration endGrace() {
        return Objects.requireNonNull(parameters.endGrace());
    }

    public Duration evaluationDue() {
        return Objects.requireNonNull(parameters.evaluationDue());
    }

    public boolean attendeesInNotice() {
        return Objects.requireNonNull(parameters.attendeesInNotice());
    }

    public Duration noticeLead() {
        return Objects.requireNonNull(parameters.noticeLead());
    }

    public Duration materialsLead() {
        return Objects.requireNonNull(parameters.materialsLead());
    }

    public Duration materialsReminder() {
        return Objects.requireNonNull(parameters.materialsReminder());
    }

    public Duration confirmationReminder() {
        return Objects.requireNonNull(parameters.confirmationReminder());
    }

    public Period retention() {
        return Objects.requireNonNull(parameters.retention());
    }
}
