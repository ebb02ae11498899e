package org.huiyi.local.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.RuleCoverage;
import org.huiyi.houserules.RuleCoverage.Row;
import org.huiyi.houserules.RulePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Over all three services at once, which is why it stands here, behind them in the build. The page is
/// written anew by `mvn verify -Drules.write=true`.
class RuleCoverageTest {
    private static final Path TOP = Path.of("../..").toAbsolutePath().normalize();
    private static final Path PAGE = TOP.resolve("docs/rules.md");
    private static final List<String> SERVICES =
            List.of("meeting-service", "action-service", "notification-service");
    private static final RuleCoverage COVERAGE = coverage();

    @Test
    void every_rule_has_a_provision_with_a_test_and_events_or_a_line_of_why_not() {
        assertThat(COVERAGE.gaps()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void a_rule_that_lost_its_class_its_tests_or_its_events_is_noticed(Rule rule) {
        if (reasons().containsKey(rule)) {
            return;
        }
        assertThat(left(rule, r -> new Row(rule, List.of(), List.of(), r.events()))).isNotEmpty();
        assertThat(left(rule, r -> new Row(rule, r.provisions(), List.of(), r.events())))
                .isNotEmpty();
        assertThat(left(rule, r -> new Row(rule, r.provisions(), r.tests(), List.of())))
                .isNotEmpty();
    }

    private static List<String> left(Rule rule, UnaryOperator<Row> taken) {
        var rows =
                COVERAGE.rows().stream()
                        .map(row -> row.rule() == rule ? taken.apply(row) : row)
                        .toList();
        return new RuleCoverage(rows, reasons()).gaps();
    }

    @Test
    void the_page_of_rules_says_what_the_code_says() throws IOException {
        String page = RulePage.of(COVERAGE);
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    private static RuleCoverage coverage() {
        return RuleCoverage.in(
                reasons(),
                SERVICES.stream()
                        .map(TOP::resolve)
                        .flatMap(s ->
                                Stream.of("target/classes", "target/test-classes").map(s::resolve))
                        .peek(folder -> assertThat(folder).isDirectory())
                        .toList());
    }

    private static Map<Rule, String> reasons() {
        var lines = new Properties();
        try (var in =
                RuleCoverageTest.class.getResourceAsStream("/rules-without-provision.properties")) {
            lines.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lines.stringPropertyNames().stream()
                .collect(Collectors.toMap(Rule::valueOf, lines::getProperty));
    }
}
