package org.huiyi.eventstore;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.messaging.MetaData;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.law.Finding;
import org.huiyi.eventstore.append.Attempt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What every Axon aggregate of the house does around its pure decider: admission, repeats, versions,
/// applying events with their metadata, arming alarms. An aggregate keeps one of these and its id.
public final class Shell<S, C extends Command, E extends Event> {
    private static final Logger log = LoggerFactory.getLogger(Shell.class);

    /// An alarm due sooner may meet an aggregate whose events are not stored yet: it rings once more after this.
    private static final Duration APPEND_TIME = Duration.ofSeconds(1);

    private record Told<E>(E event, Instant occurredAt) {}

    private record Acceptance<E>(List<Told<E>> events, List<Finding> findings, Provenance origin) {}

    private final Decider<S, C, E> decider;
    private final Answered answered = new Answered();
    private S state;
    private long last = -1;
    private long version;

    public Shell(Decider<S, C, E> decider) {
        this.decider = decider;
        this.state = decider.initial();
    }

    /// Decides and applies; alarms are armed before the events are applied, so that they are durable
    /// before the events are.
    public Receipt settle(C command, MetaData metaData, DeadlineManager deadlines) {
        Attempt.of(metaData).judgedAt(last);
        var conditions = conditionsOf(metaData);
        var origin = Provenance.of(command, conditions, correlationOf(conditions));
        admit(command);
        refuseRepeats(origin);
        refuseOtherVersions(conditions.expected());
        return switch (decider.decide(state, command)) {
            case Decision.Refused<E>(var refusals) ->
                    throw new RefusedException(refusals, command.policyVersion());
            case Decision.Accepted<E>(var events, var findings) ->
                    accept(
                            command,
                            new Acceptance<>(told(events, command), findings, origin),
                            conditions,
                            deadlines);
        };
    }

    private static Conditions conditionsOf(MetaData metaData) {
        return metaData.get(Conditions.class.getName()) instanceof Conditions given
                ? given
                : Conditions.none();
    }

    private static String correlationOf(Conditions conditions) {
        return conditions.correlationId() != null
                ? conditions.correlationId()
                : IdentifierFactory.getInstance().generateIdentifier();
    }

    private void admit(C command) {
        decider.admit(state, command)
                .ifPresent(refusal -> {
                    throw new RefusedException(List.of(refusal), command.policyVersion());
                });
    }

    private void refuseRepeats(Provenance asked) {
        answered.find(asked)
                .ifPresent(known -> {
                    if (!known.isOf(asked.bodyHash())) {
                        throw failed(new ConditionFailedException.Failure.KeyReused());
                    }
                    throw new Settlement(new Settlement.Why.Repeat(known.first(), known.last()));
                });
    }

    private void refuseOtherVersions(Conditions.Expected expected) {
        switch (expected) {
            case Conditions.Expected.Any() -> {}
            case Conditions.Expected.Missing() ->
                    throw failed(new ConditionFailedException.Failure.VersionMissing(version));
            case Conditions.Expected.Exactly(long seen) -> {
                if (seen != version) {
                    throw failed(new ConditionFailedException.Failure.VersionStale(version));
                }
            }
        }
    }

    private static ConditionFailedException failed(ConditionFailedException.Failure failure) {
        return new ConditionFailedException(failure);
    }

    /// Asked before anything is applied, since applying an event changes the state at once.
    private List<Told<E>> told(List<E> events, C command) {
        return events.stream()
                .map(event ->
                        new Told<>(
                                event,
                                decider.occurredAt(state, event, command.act())
                                        .truncatedTo(ChronoUnit.MICROS)))
                .toList();
    }

    private Receipt accept(
            C command, Acceptance<E> accepted, Conditions conditions, DeadlineManager deadlines) {
        if (accepted.events().isEmpty() || conditions.dryRun()) {
            throw new Settlement(
                    new Settlement.Why.Answer(receipt(command.aggregateId(), accepted)));
        }
        record(accepted, deadlines);
        return receipt(command.aggregateId(), accepted);
    }

    private void record(Acceptance<E> accepted, DeadlineManager deadlines) {
        var origin = accepted.origin();
        accepted.events().stream()
                .flatMap(told -> decider.alarms(told.event()).stream())
                .forEach(alarm -> arm(alarm, origin.receivedAt(), deadlines));
        List<Finding> findings = accepted.findings();
        for (Told<E> told : accepted.events()) {
            apply(told.event(), origin.metaData(told.event(), told.occurredAt(), findings));
            findings = List.of();
        }
    }

    private static void arm(Alarm alarm, Instant now, DeadlineManager deadlines) {
        if (alarm.at().isAfter(now)) {
            deadlines.schedule(alarm.at(), alarm.name(), alarm);
        }
        Instant stored = now.plus(APPEND_TIME);
        if (alarm.at().isBefore(stored)) {
            deadlines.schedule(stored, alarm.name(), alarm);
        }
    }

    /// Event ids and recorded times are not known here: {@link Commands} puts them in.
    private Receipt receipt(String aggregateId, Acceptance<E> accepted) {
        var origin = accepted.origin();
        var recorded =
                accepted.events().stream()
                        .map(told ->
                                new Receipt.Recorded(
                                        "",
                                        EventNames.spoken(told.event().getClass()),
                                        told.occurredAt(),
                                        origin.receivedAt()))
                        .toList();
        return new Receipt(aggregateId, version, recorded, accepted.findings());
    }

    /// Handles an alarm: before its time it is armed again, otherwise what it declares now is settled. Such
    /// a command may answer nothing; a refusal is an error of its decider, logged and not tried again.
    public void ring(
            Alarm alarm,
            Function<Instant, C> declaration,
            DeadlineManager deadlines,
            DueClock clock) {
        Instant now = clock.instant();
        if (now.isBefore(alarm.at())) {
            deadlines.schedule(clock.again(alarm.at(), now), alarm.name(), alarm);
            return;
        }
        declare(alarm, declaration.apply(now), deadlines);
    }

    private void declare(Alarm alarm, C command, DeadlineManager deadlines) {
        switch (decider.decide(state, command)) {
            case Decision.Refused<E>(var refusals) ->
                    log.error("The alarm {} of {} met {}", alarm, command.aggregateId(), refusals);
            case Decision.Accepted<E>(var events, var findings) -> {
                var none = Conditions.none();
                var origin = Provenance.of(command, none, correlationOf(none));
                record(new Acceptance<>(told(events, command), findings, origin), deadlines);
            }
        }
    }

    /// Folds an event with its metadata and sequence number.
    public void evolve(E event, MetaData metaData, long sequence) {
        state = decider.evolve(state, event);
        last = sequence;
        var origin = Provenance.of(metaData);
        if (!origin.actor().isHouse()) {
            version = sequence + 1;
        }
        answered.remember(origin, sequence);
    }

    /// The state as folded so far, for what an alarm's command has to carry.
    public S state() {
        return state;
    }
}
