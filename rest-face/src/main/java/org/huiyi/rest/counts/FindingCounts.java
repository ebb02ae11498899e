package org.huiyi.rest.counts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.RecordedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Counts the findings of each rule, in the table `rule_count (rule, shard, findings)`. Refusals leave no event; {@link
/// RefusalCounts} counts those.
///
/// A shard is counted in by one segment of the followers alone: segments are the last bits of the hash of the sequence key, and
/// so are shards. Two that counted in the same rows, each in its order, would wait for each other until PostgreSQL fails one of them.
@ProcessingGroup("view.rules")
public final class FindingCounts {
    private static final int LAST_BITS = 0b1111;

    private record Count(String rule, long findings) {}

    private final JdbcClient database;

    public FindingCounts(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    public void on(Event event, RecordedEvent recorded) {
        int shard = event.sequenceKey().hashCode() & LAST_BITS;
        recorded.findings().forEach(finding -> count(finding, shard));
    }

    @ResetHandler
    void empty() {
        database.sql("truncate rule_count").update();
    }

    public Map<Rule, Long> findings() {
        List<Count> counts =
                database.sql(
                                "select rule, sum(findings)::bigint findings from rule_count group by rule")
                        .query(Count.class)
                        .list();
        return counts.stream()
                .collect(Collectors.toMap(count -> Rule.valueOf(count.rule()), Count::findings));
    }

    private void count(Finding finding, int shard) {
        database.sql(
                        """
                        insert into rule_count (rule, shard, findings) values (:rule, :shard, 1)
                        on conflict (rule, shard) do update set findings = rule_count.findings + 1
                        """)
                .param("rule", finding.rule().name())
                .param("shard", shard)
                .update();
    }
}
