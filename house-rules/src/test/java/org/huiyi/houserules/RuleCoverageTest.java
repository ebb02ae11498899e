package org.huiyi.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyi.contracts.law.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCoverageTest {
    private static final String ROOT = "org.huiyi.houserules.planted.law";
    private static final Path COVERED =
            Path.of("target/test-classes/org/huiyi/houserules/planted/covered");

    @TempDir Path folder;

    @Test
    void a_rule_without_provision_and_reason_is_a_gap() {
        assertThat(RuleCoverage.of(Map.of(), ROOT).gaps())
                .contains("R01 has neither a provision nor a reason");
    }

    @Test
    void a_provision_without_a_test_of_its_name_is_a_gap() {
        assertThat(RuleCoverage.of(allBut(Rule.R30), ROOT).gaps())
                .anyMatch(gap -> gap.contains("Untested"));
    }

    @Test
    void a_provision_without_an_event_is_a_gap() {
        assertThat(RuleCoverage.of(allBut(Rule.R30), ROOT).gaps())
                .contains("R30 has no event that gives evidence");
    }

    @Test
    void a_rule_with_class_test_and_event_is_covered() {
        assertThat(gapsWithout("nothing")).isEmpty();
    }

    /// The compiled classes are laid out anew but for one.
    @ParameterizedTest
    @ValueSource(strings = {"Kept.class", "KeptTest.class", "ThingKept.class"})
    void whatever_is_taken_away_of_a_covered_rule_leaves_a_gap(String taken) {
        assertThat(gapsWithout(taken)).isNotEmpty().allMatch(gap -> gap.contains("R04"));
    }

    private List<String> gapsWithout(String taken) {
        try (var classes = Files.list(COVERED)) {
            for (Path compiled : classes.toList()) {
                if (!compiled.endsWith(taken)) {
                    Files.copy(compiled, folder.resolve(compiled.getFileName()));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return RuleCoverage.in(allBut(Rule.R04), List.of(folder)).gaps();
    }

    @Test
    void a_reason_beside_a_provision_is_a_gap() {
        assertThat(RuleCoverage.of(allBut(), ROOT).gaps())
                .singleElement()
                .asString()
                .startsWith("R30");
    }

    private static Map<Rule, String> allBut(Rule... left) {
        return Arrays.stream(Rule.values())
                .filter(rule -> !Arrays.asList(left).contains(rule))
                .collect(Collectors.toMap(Function.identity(), _ -> "not here"));
    }
}
