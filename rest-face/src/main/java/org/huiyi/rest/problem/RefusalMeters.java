package org.huiyi.rest.problem;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyi.contracts.law.Rule;

/// `huiyi.refusals` by rule, since this process started. Every rule has its series from the beginning, so
/// that a first refusal shows as an increase.
public final class RefusalMeters implements RefusalWitness {
    private final Map<Rule, Counter> counters;

    public RefusalMeters(MeterRegistry registry) {
        this.counters =
                Arrays.stream(Rule.values())
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        rule -> counter(rule, registry),
                                        (one, _) -> one,
                                        () -> new EnumMap<>(Rule.class)));
    }

    @Override
    public void refused(Set<Rule> rules) {
        rules.stream().map(counters::get).forEach(Counter::increment);
    }

    private static Counter counter(Rule rule, MeterRegistry registry) {
        return Counter.builder("huiyi.refusals")
                .description("Requests refused, by the rule cited")
                .tag("rule", rule.name())
                .register(registry);
    }
}
