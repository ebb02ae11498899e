package org.huiyi.houserules;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Refusal;
import org.huiyi.contracts.law.Refusal.Ground;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Conditions;
import org.jspecify.annotations.Nullable;

/// The problems that each operation of a service can answer with because a rule says so, read from its code,
/// and what its document says of them.
public record OperationProblems(List<Operation> operations) {
    private static final String SCOPE = "org.huiyi.rest.Scope";
    private static final String READS = "org.springframework.web.bind.annotation.GetMapping";
    private static final String CITES = "org.huiyi.rest.Cites";

    /// @param name class and method of the endpoint, e.g. `CloseMeetingEndpoint.handle`
    /// @param said the rules of its `Cites`
    /// @param cited the rules that it can cite
    /// @param triable it changes nothing anyway, or takes the conditions of a write, a dry run among them
    public record Operation(
            String name,
            Set<Rule> said,
            Set<Rule> cited,
            List<Problem> problems,
            boolean triable) {}

    /// @param rule null where it depends on the case
    public record Problem(int status, String type, @Nullable Rule rule) {}

    /// @param root package of the service
    /// @param turnedAway what refuses a command for whose it is or when, by its name
    public static OperationProblems of(String root, Map<String, Set<Class<?>>> turnedAway) {
        JavaClasses classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root);
        var citable = new Citable(classes, root, turnedAway);
        return new OperationProblems(
                classes.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(SCOPE))
                        .map(method -> operation(method, citable.from(method)))
                        .sorted(Comparator.comparing(Operation::name))
                        .toList());
    }

    /// Rules that an operation can cite and does not say it can, one line each.
    public List<String> unsaid() {
        return operations.stream()
                .flatMap(operation ->
                        operation.cited().stream()
                                .filter(rule -> !operation.said().contains(rule))
                                .map(rule -> operation.name() + " can cite " + rule))
                .toList();
    }

    /// Operations that write and know neither a dry run nor a key to repeat them by.
    public List<String> untriable() {
        return operations.stream()
                .filter(operation -> !operation.triable())
                .map(Operation::name)
                .toList();
    }

    /// One line for each operation that a rule can refuse.
    public String json() {
        return operations.stream()
                .filter(operation -> !operation.problems().isEmpty())
                .map(operation ->
                        "  \"%s\": [%s]"
                                .formatted(
                                        operation.name(),
                                        operation.problems().stream()
                                                .map(OperationProblems::json)
                                                .collect(joining(", "))))
                .collect(joining(",\n", "{\n", "\n}\n"));
    }

    private static String json(Problem problem) {
        String rule = problem.rule() == null ? "" : ", \"rule\": \"" + problem.rule() + "\"";
        return "{\"status\": %d, \"type\": \"/problems/%s\"%s}"
                .formatted(problem.status(), problem.type(), rule);
    }

    private static Operation operation(JavaMethod method, Citable.Found found) {
        var problems =
                found.refusals().stream()
                        .map(OperationProblems::problem)
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted(
                                Comparator.comparingInt(Problem::status)
                                        .thenComparing(Problem::type))
                        .toList();
        var cited = new TreeSet<Rule>(method.isAnnotatedWith(READS) ? Set.of() : found.rules());
        problems.stream().map(Problem::rule).filter(Objects::nonNull).forEach(cited::add);
        String name = method.getOwner().getSimpleName() + "." + method.getName();
        return new Operation(name, said(method), cited, problems, isTriable(method));
    }

    private static boolean isTriable(JavaMethod method) {
        return method.isAnnotatedWith(READS)
                || method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Conditions.class));
    }

    /// What must not be learnt is no problem of its own.
    private static Optional<Problem> problem(Class<?> type) {
        var sample = (Refusal) Sample.of(type, Map.of());
        boolean varies =
                Arrays.stream(type.getRecordComponents())
                        .anyMatch(part -> part.getType() == Rule.class);
        return sample.ground() == Ground.HIDDEN
                ? Optional.empty()
                : Optional.of(
                        new Problem(
                                status(sample.ground()),
                                kebab(type),
                                varies ? null : sample.rule()));
    }

    private static int status(Ground ground) {
        return switch (ground) {
            case HIDDEN -> 404;
            case ROLE -> 403;
            case INPUT -> 400;
            case STATE -> 409;
            case RULE -> 422;
        };
    }

    private static String kebab(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("([A-Z]+)([A-Z][a-z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    private static Set<Rule> said(JavaMethod method) {
        return method.tryGetAnnotationOfType(CITES).map(OperationProblems::rules).orElse(Set.of());
    }

    private static Set<Rule> rules(JavaAnnotation<?> cites) {
        Object value = cites.get("value").orElseThrow();
        var constants =
                value instanceof JavaEnumConstant one
                        ? Stream.of(one)
                        : Arrays.stream((JavaEnumConstant[]) value);
        return constants
                .map(constant -> Rule.valueOf(constant.name()))
                .collect(toCollection(TreeSet::new));
    }
}
