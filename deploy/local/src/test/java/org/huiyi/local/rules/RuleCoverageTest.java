package org.huiyi.local.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.RuleCoverage;
import org.huiyi.houserules.RulePage;
import org.junit.jupiter.api.Test;

/// Over all three services at once, which is why it stands here, behind them in the build. The page is
/// written anew by `mvn verify -Drules.write=true`.
class RuleCoverageTest {
    private static final Path TOP = Path.of("../..").toAbsolutePath().normalize();
    private static final Path PAGE = TOP.resolve("docs/rules.md");
    private static final List<String> SERVICES =
            List.of("meeting-service", "action-service", "notification-service");

    @Test
    void every_rule_has_a_provision_with_a_test_or_a_line_of_why_not() throws IOException {
        assertThat(coverage().gaps()).isEmpty();
    }

    @Test
    void the_page_of_rules_says_what_the_code_says() throws IOException {
        String page = RulePage.of(coverage());
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    private static RuleCoverage coverage() throws IOException {
        return RuleCoverage.in(
                reasons(),
                SERVICES.stream()
                        .map(TOP::resolve)
                        .flatMap(s ->
                                Stream.of("target/classes", "target/test-classes").map(s::resolve))
                        .peek(folder -> assertThat(folder).isDirectory())
                        .toList());
    }

    private static Map<Rule, String> reasons() throws IOException {
        var lines = new Properties();
        try (var in =
                RuleCoverageTest.class.getResourceAsStream("/rules-without-provision.properties")) {
            lines.load(in);
        }
        return lines.stringPropertyNames().stream()
                .collect(Collectors.toMap(Rule::valueOf, lines::getProperty));
    }
}
