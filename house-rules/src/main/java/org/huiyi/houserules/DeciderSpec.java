package org.huiyi.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;

/// Given these events, when this command, then these events or that refusal: a specification of a decider.
/// Admission comes first, as in the shell.
public final class DeciderSpec<S, C extends Command, E extends Event> {
    private final Decider<S, C, E> decider;
    private final S state;

    private DeciderSpec(Decider<S, C, E> decider, S state) {
        this.decider = decider;
        this.state = state;
    }

    @SafeVarargs
    public static <S, C extends Command, E extends Event> DeciderSpec<S, C, E> given(
            Decider<S, C, E> decider, E... events) {
        return given(decider, Arrays.asList(events));
    }

    public static <S, C extends Command, E extends Event> DeciderSpec<S, C, E> given(
            Decider<S, C, E> decider, List<? extends E> events) {
        S state = decider.initial();
        for (E event : events) {
            state = decider.evolve(state, event);
        }
        return new DeciderSpec<>(decider, state);
    }

    public Outcome<E> when(C command) {
        Decision<E> decision =
                decider.admit(state, command)
                        .map(Decision::<E>refuse)
                        .orElseGet(() -> decider.decide(state, command));
        return new Outcome<>(
                decision,
                decider::alarms,
                event -> decider.occurredAt(state, event, command.act()));
    }

    /// What came of it.
    public record Outcome<E>(
            Decision<E> decision, Function<E, List<Alarm>> alarms, Function<E, Instant> times) {
        @SafeVarargs
        public final Outcome<E> then(E... events) {
            assertThat(accepted().events()).containsExactly(events);
            return this;
        }

        @SafeVarargs
        public final Outcome<E> thenOfTypes(Class<? extends E>... types) {
            assertThat(accepted().events()).hasExactlyElementsOfTypes(types);
            return this;
        }

        public Outcome<E> thenNothing() {
            assertThat(accepted().events()).isEmpty();
            return this;
        }

        public Outcome<E> remarking(Finding... findings) {
            assertThat(accepted().findings()).containsExactly(findings);
            return this;
        }

        public Outcome<E> remarkingOn(Rule... rules) {
            assertThat(accepted().findings()).extracting(Finding::rule).containsExactly(rules);
            return this;
        }

        public Outcome<E> arming(Alarm... expected) {
            assertThat(accepted().events().stream().flatMap(e -> alarms.apply(e).stream()))
                    .containsExactly(expected);
            return this;
        }

        /// When each of the events happened.
        public Outcome<E> happeningAt(Instant... expected) {
            assertThat(accepted().events().stream().map(times)).containsExactly(expected);
            return this;
        }

        public Outcome<E> thenRefused(Refusal... refusals) {
            assertThat(refused().refusals()).containsExactly(refusals);
            return this;
        }

        public Outcome<E> thenRefusedBy(Rule... rules) {
            assertThat(refused().refusals()).extracting(Refusal::rule).containsExactly(rules);
            return this;
        }

        private Decision.Accepted<E> accepted() {
            assertThat(decision).isInstanceOf(Decision.Accepted.class);
            return (Decision.Accepted<E>) decision;
        }

        private Decision.Refused<E> refused() {
            assertThat(decision).isInstanceOf(Decision.Refused.class);
            return (Decision.Refused<E>) decision;
        }
    }
}
