package org.huiyi.houserules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Command;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.RefusedException;

/// What an operation can be refused by or remarked on, as compiled code has it: from the endpoint to the
/// commands that it makes, from there to every method that takes such a command, and on to whatever they
/// call. Code that is called through an interface is not followed, nor is who may ask for what, which is
/// tried out instead.
final class Citable {
    private static final String ADMISSION = "admit";

    /// @param refusals every record of a refusal that may be made
    /// @param rules every rule that may be named, in a finding or in a refusal, by what judges a command
    record Found(Set<Class<?>> refusals, Set<Rule> rules) {
        Found() {
            this(new LinkedHashSet<>(), new TreeSet<>());
        }
    }

    private final String root;
    private final Map<String, Set<Class<?>>> turnedAway;
    private final Map<JavaClass, List<JavaMethod>> takers;

    /// @param root the package of the service; nothing outside of it is followed
    /// @param turnedAway what refuses a command for whose it is or when, by its name
    Citable(JavaClasses classes, String root, Map<String, Set<Class<?>>> turnedAway) {
        this.root = root;
        this.turnedAway = turnedAway;
        this.takers =
                classes.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .flatMap(Citable::taken)
                        .collect(
                                groupingBy(
                                        Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    Found from(JavaMethod endpoint) {
        var found = new Found();
        var edge = reached(List.of(endpoint));
        if (edge.stream().flatMap(Citable::made).anyMatch(Citable::isThrown)) {
            edge.forEach(unit -> note(unit, found));
        }
        commands(edge).forEach(command -> note(command, found));
        var judges = reached(commands(edge).flatMap(this::takersOf).toList());
        judges.forEach(unit -> note(unit, found));
        judges.forEach(unit -> named(unit).flatMap(Citable::rule).forEach(found.rules()::add));
        return found;
    }

    private static void note(JavaCodeUnit unit, Found found) {
        made(unit)
                .filter(Citable::isRefusal)
                .map(JavaClass::reflect)
                .forEach(found.refusals()::add);
    }

    private void note(JavaClass command, Found found) {
        found.refusals().addAll(turnedAway.getOrDefault(command.getSimpleName(), Set.of()));
    }

    private Set<JavaCodeUnit> reached(Collection<? extends JavaCodeUnit> from) {
        var seen = new LinkedHashSet<JavaCodeUnit>();
        var ahead = new ArrayDeque<JavaCodeUnit>(from);
        while (!ahead.isEmpty()) {
            JavaCodeUnit here = ahead.pop();
            if (seen.add(here)) {
                called(here).filter(this::isFollowed).forEach(ahead::push);
            }
        }
        return seen;
    }

    private boolean isFollowed(JavaCodeUnit unit) {
        return unit.getOwner().getPackageName().startsWith(root)
                && !unit.getName().equals(ADMISSION);
    }

    private static Stream<JavaClass> commands(Set<JavaCodeUnit> units) {
        return units.stream().flatMap(Citable::made).filter(Citable::isCommand).distinct();
    }

    private Stream<JavaMethod> takersOf(JavaClass command) {
        return takers.getOrDefault(command, List.of()).stream();
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit here) {
        return Stream.of(
                        here.getMethodCallsFromSelf().stream()
                                .flatMap(call -> call.getTarget().resolveMember().stream()),
                        here.getMethodReferencesFromSelf().stream()
                                .flatMap(call -> call.getTarget().resolveMember().stream()),
                        here.getConstructorCallsFromSelf().stream()
                                .flatMap(call -> call.getTarget().resolveMember().stream()))
                .<JavaCodeUnit>flatMap(units -> units);
    }

    /// Of which a new one is made.
    private static Stream<JavaClass> made(JavaCodeUnit here) {
        return Stream.concat(
                here.getConstructorCallsFromSelf().stream().map(call -> call.getTargetOwner()),
                here.getConstructorReferencesFromSelf().stream()
                        .map(call -> call.getTargetOwner()));
    }

    private static Stream<JavaField> named(JavaCodeUnit here) {
        return here.getFieldAccesses().stream()
                .flatMap(access -> access.getTarget().resolveMember().stream());
    }

    private static Stream<Map.Entry<JavaClass, JavaMethod>> taken(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .filter(Citable::isCommand)
                .map(command -> Map.entry(command, method));
    }

    private static boolean isCommand(JavaClass type) {
        return isRecord(type) && type.isAssignableTo(Command.class);
    }

    private static boolean isRefusal(JavaClass type) {
        return isRecord(type) && type.isAssignableTo(Refusal.class);
    }

    /// An endpoint that throws none of its own knows refusals as causes only, which it shows.
    private static boolean isThrown(JavaClass type) {
        return type.isEquivalentTo(RefusedException.class);
    }

    private static boolean isRecord(JavaClass type) {
        return type.isAssignableTo(Record.class);
    }

    private static Stream<Rule> rule(JavaField field) {
        return field.getOwner().isEquivalentTo(Rule.class)
                        && field.getRawType().isEquivalentTo(Rule.class)
                ? Stream.of(Rule.valueOf(field.getName()))
                : Stream.empty();
    }
}
