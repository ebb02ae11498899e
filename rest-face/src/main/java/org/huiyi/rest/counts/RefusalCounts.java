package org.huiyi.rest.counts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Collectors;
import org.huiyi.contracts.law.Rule;
import org.huiyi.rest.problem.RefusalWitness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/// Counts refusals by rule and day. A refusal is noted in memory, one number per rule, and what was noted
/// is written every second in one statement; a crash loses what was not written yet, and a connection lost
/// during the commit may count that second twice. Kept in the table `rule_refusal (rule, day, refusals)`.
public final class RefusalCounts implements RefusalWitness, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalCounts.class);

    private record Count(String rule, long refusals) {}

    private final JdbcClient database;
    private final Clock clock;
    private final AtomicLongArray noted = new AtomicLongArray(Rule.values().length);

    public RefusalCounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void refused(Set<Rule> rules) {
        rules.forEach(rule -> noted.incrementAndGet(rule.ordinal()));
    }

    /// All ever written by any instance, and what this one is still to write.
    public synchronized Map<Rule, Long> refusals() {
        var sums = new EnumMap<Rule, Long>(Rule.class);
        for (Rule rule : Rule.values()) {
            sums.put(rule, noted.get(rule.ordinal()));
        }
        database.sql("select rule, sum(refusals) as refusals from rule_refusal group by rule")
                .query(Count.class)
                .list()
                .forEach(count ->
                        sums.merge(Rule.valueOf(count.rule()), count.refusals(), Long::sum));
        return sums;
    }

    @Scheduled(fixedDelayString = "${huiyi.refusals.write-every:PT1S}")
    public synchronized void write() {
        Map<Rule, Long> taken = take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            add(taken);
        } catch (RuntimeException e) {
            taken.forEach((rule, count) -> noted.addAndGet(rule.ordinal(), count));
            LOG.warn("Refusals are not written yet", e);
        }
    }

    /// What was noted until the end.
    @Override
    public void destroy() {
        write();
    }

    private Map<Rule, Long> take() {
        var taken = new EnumMap<Rule, Long>(Rule.class);
        for (Rule rule : Rule.values()) {
            long count = noted.getAndSet(rule.ordinal(), 0);
            if (count > 0) {
                taken.put(rule, count);
            }
        }
        return taken;
    }

    /// In the order of the rules, so that two instances do not wait for each other in a circle.
    private void add(Map<Rule, Long> taken) {
        database.sql(
                        """
                        insert into rule_refusal (rule, day, refusals)
                        select split_part(pair, ' ', 1), :day, split_part(pair, ' ', 2)::bigint
                        from unnest(string_to_array(:pairs, ',')) with ordinality as each (pair, n)
                        order by n
                        on conflict (rule, day)
                        do update set refusals = rule_refusal.refusals + excluded.refusals
                        """)
                .param("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("pairs", pairs(taken))
                .update();
    }

    private static String pairs(Map<Rule, Long> taken) {
        return Arrays.stream(Rule.values())
                .filter(taken::containsKey)
                .map(rule -> rule.name() + " " + taken.get(rule))
                .collect(Collectors.joining(","));
    }
}
