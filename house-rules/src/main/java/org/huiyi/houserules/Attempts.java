package org.huiyi.houserules;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision.Accepted;
import org.huiyi.contracts.decision.Decision.Refused;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Refusal.Ground;
import org.huiyi.houserules.Outcome.Kind;

/// A family of commands, each tried by everybody in every state on the decider itself.
///
/// @param situations one or more to each state: a role may do in a state what it may do in one of them
/// @param asked what each command is about, by component, where made-up values do not make sense
/// @param gate who is turned away before the decider is asked
public record Attempts<S, C extends Command, E extends Event>(
        Class<C> family,
        Decider<S, C, E> decider,
        List<Role> roles,
        List<Situation<S>> situations,
        Map<Class<?>, Function<Act, Map<String, ?>>> asked,
        BiFunction<Actor, C, Outcome> gate) {
    /// Lets everybody through to the decider.
    public static final Outcome THROUGH = new Outcome(Kind.MAY, "may");

    /// Whoever stands in the same place; all of them are treated alike.
    ///
    /// @param given what commands are about when they ask
    public record Role(String name, List<Actor> actors, Map<String, ?> given) {}

    /// A state, as some history left it, and what time it is.
    ///
    /// @param given what the edge tells of it
    public record Situation<S>(String name, S state, Instant now, Map<String, ?> given) {}

    /// Command by command, state by state, role by role.
    public AttemptsPage.Table tried(String title, String words) {
        var rows = new LinkedHashMap<String, Map<String, Map<String, Outcome>>>();
        commands().forEach(command -> rows.put(command.getSimpleName(), row(command)));
        return new AttemptsPage.Table(title, words, states(), rows);
    }

    /// Every command there is.
    public List<Class<? extends C>> commands() {
        return leaves(family).<Class<? extends C>>map(type -> type.asSubclass(family)).toList();
    }

    /// What says, command by command, that it is not for somebody or not the time, whatever it asks.
    public Map<String, Set<Class<?>>> turnedAway() {
        return commands().stream().collect(toMap(Class::getSimpleName, this::turnedAway));
    }

    private Set<Class<?>> turnedAway(Class<? extends C> command) {
        return situations.stream()
                .flatMap(situation ->
                        roles.stream()
                                .flatMap(role ->
                                        role.actors().stream()
                                                .map(a -> command(command, situation, role, a)))
                                .flatMap(asked -> refusals(asked, situation)))
                .filter(r -> r.ground() == Ground.ROLE || r.ground() == Ground.STATE)
                .map(Refusal::getClass)
                .collect(Collectors.toSet());
    }

    private Stream<? extends Refusal> refusals(C command, Situation<S> situation) {
        var barred = decider.admit(situation.state(), command);
        if (barred.isPresent()) {
            return barred.stream();
        }
        return switch (decider.decide(situation.state(), command)) {
            case Accepted<E> _ -> Stream.of();
            case Refused<E>(var refusals) -> refusals.stream();
        };
    }

    private List<String> states() {
        return situations.stream().map(Situation::name).distinct().toList();
    }

    private Map<String, Map<String, Outcome>> row(Class<? extends C> command) {
        return inOrder(states(), state -> inOrder(roles, Role::name, r -> best(command, state, r)));
    }

    private Outcome best(Class<? extends C> command, String state, Role role) {
        return situations.stream()
                .filter(situation -> situation.name().equals(state))
                .map(situation -> alike(command, situation, role))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Outcome alike(Class<? extends C> command, Situation<S> situation, Role role) {
        var outcomes =
                role.actors().stream()
                        .map(actor -> outcome(command(command, situation, role, actor), situation))
                        .distinct()
                        .toList();
        if (outcomes.size() > 1) {
            throw new IllegalStateException(
                    role.name() + " is not one role for " + command + ": " + outcomes);
        }
        return outcomes.getFirst();
    }

    private C command(Class<? extends C> type, Situation<S> situation, Role role, Actor actor) {
        var given = new LinkedHashMap<String, Object>(role.given());
        given.putAll(situation.given());
        var act = new Act(actor, situation.now(), situation.now(), "a reason");
        given.putAll(asked.getOrDefault(type, _ -> Map.of()).apply(act));
        given.put("act", act);
        return Sample.of(type, given);
    }

    private Outcome outcome(C command, Situation<S> situation) {
        var turnedAway = gate.apply(command.act().actor(), command);
        if (turnedAway != THROUGH) {
            return turnedAway;
        }
        return decider.admit(situation.state(), command)
                .map(refusal -> Outcome.of(List.of(refusal)))
                .orElseGet(() ->
                        switch (decider.decide(situation.state(), command)) {
                            case Accepted<E>(var events, _) -> Outcome.of(events.isEmpty());
                            case Refused<E>(var refusals) -> Outcome.of(refusals);
                        });
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        if (!type.isSealed()) {
            return type.isRecord() && Command.class.isAssignableFrom(type)
                    ? Stream.of(type)
                    : Stream.empty();
        }
        return Arrays.stream(type.getPermittedSubclasses()).flatMap(Attempts::leaves);
    }

    private static <T> Map<String, T> inOrder(List<String> keys, Function<String, T> value) {
        return inOrder(keys, key -> key, value);
    }

    private static <K, T> Map<String, T> inOrder(
            List<K> keys, Function<K, String> name, Function<K, T> value) {
        return keys.stream().collect(toMap(name, value, (first, _) -> first, LinkedHashMap::new));
    }
}
