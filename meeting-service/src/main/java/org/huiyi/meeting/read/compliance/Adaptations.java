package org.huiyi.meeting.read.compliance;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.SessionEvent.MeetingEnded;
import org.huiyi.meeting.minutes.Deadline;
import org.huiyi.meeting.policy.Adaptation;
import org.huiyi.meeting.policy.Parameter;
import org.huiyi.meeting.policy.PolicyInForce;
import org.huiyi.meeting.read.compliance.ComplianceView.Adapted;

/// Which policy a rule was judged by in one meeting, and what was adapted about it.
final class Adaptations {
    private final Dossier dossier;

    Adaptations(Dossier dossier) {
        this.dossier = dossier;
    }

    /// Every adaptation that held when evidence came about, and those that hold now, the latter last.
    List<Adapted> of(Rule rule) {
        var found = new LinkedHashSet<Adapted>();
        var now = at(rule, dossier.until()).toList();
        instants(rule).flatMap(instant -> at(rule, instant)).forEach(found::add);
        found.removeAll(now);
        found.addAll(now);
        return List.copyOf(found);
    }

    /// What the rule was judged by.
    String version(Rule rule) {
        return timer(rule)
                .map(Deadline::policyVersion)
                .or(() -> last(rule).map(RecordedEvent::policyVersion))
                .filter(version -> !version.isEmpty())
                .orElseGet(() -> dossier.policy().version());
    }

    /// That and every other one its evidence names; what holds now where it is still to be judged or was
    /// adapted.
    List<String> versions(Rule rule, boolean undecided) {
        var versions = new LinkedHashSet<String>();
        dossier.evidence(rule).forEach(event -> versions.add(event.policyVersion()));
        versions.add(version(rule));
        if (undecided || at(rule, dossier.until()).findAny().isPresent()) {
            versions.add(dossier.policy().version());
        }
        versions.remove("");
        return List.copyOf(versions);
    }

    /// A timer that started under another policy keeps its length.
    Optional<Ground> outlived(Rule rule) {
        return timer(rule).flatMap(this::outlived);
    }

    private Optional<Ground> outlived(Deadline running) {
        Duration old = Duration.between(running.endedAt(), running.dueAt());
        PolicyInForce now = dossier.policy();
        return old.equals(now.minutesDeadline())
                ? Optional.empty()
                : Optional.of(
                        Ground.of(
                                "old-length",
                                old,
                                running.policyVersion(),
                                now.minutesDeadline(),
                                now.version()));
    }

    private Optional<Deadline> timer(Rule rule) {
        return rule == Rule.R30 || rule == Rule.R31
                ? Optional.ofNullable(dossier.deadline())
                : Optional.empty();
    }

    private Optional<RecordedEvent> last(Rule rule) {
        return dossier.evidence(rule).stream().reduce((_, last) -> last);
    }

    private Stream<Instant> instants(Rule rule) {
        var ends =
                timer(rule).isPresent()
                        ? dossier.of(MeetingEnded.class)
                        : Stream.<RecordedEvent>empty();
        return Stream.concat(dossier.evidence(rule).stream(), ends)
                .map(RecordedEvent::receivedAt)
                .sorted();
    }

    private Stream<Adapted> at(Rule rule, Instant instant) {
        return dossier.timeline().at(instant).adaptations().stream()
                .filter(each -> each.adaptation().concerns(rule))
                .map(each -> adapted(rule, each));
    }

    private static Adapted adapted(Rule rule, PolicyInForce.Adapted found) {
        Adaptation adaptation = found.adaptation();
        return new Adapted(
                adaptation.approver(),
                Objects.requireNonNull(adaptation.reason().readable()),
                found.scope(),
                found.version(),
                adaptation.modes().get(rule),
                Parameter.of(rule).stream()
                        .filter(each -> each.in(adaptation.parameters()) != null)
                        .map(Parameter::text)
                        .toList(),
                adaptation.validFrom(),
                adaptation.validTo());
    }
}
