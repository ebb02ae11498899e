package org.huiyi.houserules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;

/// Which class answers for which rule, which test proves it, and which events give evidence for it.
///
/// @param reasons for rules without a provision: one line of why not
public record RuleCoverage(List<Row> rows, Map<Rule, String> reasons) {
    /// @param tests the tests of the provisions' names that exist
    public record Row(
            Rule rule, List<String> provisions, List<String> tests, List<String> events) {}

    /// Reads the classes below these packages, tests included.
    public static RuleCoverage of(Map<Rule, String> reasons, String... roots) {
        return of(reasons, new ClassFileImporter().importPackages(roots));
    }

    /// Reads the compiled classes in these folders; a folder that is missing has none.
    public static RuleCoverage in(Map<Rule, String> reasons, Collection<Path> folders) {
        return of(reasons, new ClassFileImporter().importPaths(folders));
    }

    private static RuleCoverage of(Map<Rule, String> reasons, JavaClasses classes) {
        var names = classes.stream().map(JavaClass::getName).collect(Collectors.toSet());
        var rows =
                Arrays.stream(Rule.values())
                        .map(rule -> row(rule, classes, names::contains))
                        .toList();
        return new RuleCoverage(rows, reasons);
    }

    private static Row row(Rule rule, JavaClasses classes, Function<String, Boolean> exists) {
        var provisions =
                annotated(
                        classes,
                        c ->
                                c.isAnnotatedWith(Provision.class)
                                        && has(
                                                c.getAnnotationOfType(Provision.class).value(),
                                                rule));
        var tests = provisions.stream().map(p -> p + "Test").filter(exists::apply).toList();
        var events =
                annotated(
                        classes,
                        c ->
                                c.isAnnotatedWith(Evidences.class)
                                        && has(
                                                c.getAnnotationOfType(Evidences.class).value(),
                                                rule));
        return new Row(rule, provisions, tests, events);
    }

    private static boolean has(Rule[] rules, Rule rule) {
        return Arrays.asList(rules).contains(rule);
    }

    private static List<String> annotated(
            JavaClasses classes, java.util.function.Predicate<JavaClass> which) {
        return classes.stream().filter(which).map(JavaClass::getName).sorted().toList();
    }

    /// What is wrong, one line each: a rule without a provision and without a reason, a provision without
    /// a test of its name, a provision without an event that gives evidence, a reason given for a rule that
    /// has a provision.
    public List<String> gaps() {
        return rows.stream().flatMap(this::gaps).toList();
    }

    private Stream<String> gaps(Row row) {
        boolean owned = !row.provisions().isEmpty();
        boolean excused = reasons.containsKey(row.rule());
        if (!owned && !excused) {
            return Stream.of(row.rule() + " has neither a provision nor a reason");
        }
        if (owned && excused) {
            return Stream.of(row.rule() + " has a provision and still a reason for having none");
        }
        var untested =
                row.provisions().stream()
                        .filter(p -> !row.tests().contains(p + "Test"))
                        .map(p -> p + " (" + row.rule() + ") has no test of its name");
        var unproven =
                owned && row.events().isEmpty()
                        ? Stream.of(row.rule() + " has no event that gives evidence")
                        : Stream.<String>empty();
        return Stream.concat(untested, unproven);
    }
}
