package org.huiyi.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyi.contracts.law.Rule;
import org.junit.jupiter.api.Test;

class RuleCoverageTest {
    private static final String ROOT = "org.huiyi.houserules.planted";

    @Test
    void a_rule_without_provision_and_reason_is_a_gap() {
        assertThat(RuleCoverage.of(Map.of(), ROOT).gaps())
                .contains("R01 has neither a provision nor a reason");
    }

    @Test
    void a_provision_without_a_test_of_its_name_is_a_gap() {
        assertThat(RuleCoverage.of(allBut(Rule.R30), ROOT).gaps())
                .singleElement()
                .asString()
                .contains("Untested");
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
