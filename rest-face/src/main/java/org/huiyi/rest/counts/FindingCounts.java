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

/// Counts the findings of each rule, in the table `rule_count (rule, findings)`. Refusals leave no event; {@link
/// RefusalCounts} counts those.
@ProcessingGroup("view.rules")
public final class FindingCounts {
    private record Count(String rule, long findings) {}

    private final JdbcClient database;

    public FindingCounts(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(Event event, RecordedEvent recorded) {
        recorded.findings().forEach(this::count);
    }

    @ResetHandler
    void empty() {
        database.sql("truncate rule_count").update();
    }

    public Map<Rule, Long> findings() {
        List<Count> counts =
                database.sql("select rule, findings from rule_count").query(Count.class).list();
        return counts.stream()
                .collect(Collectors.toMap(count -> Rule.valueOf(count.rule()), Count::findings));
    }

    private void count(Finding finding) {
        database.sql(
                        """
                        insert into rule_count (rule, findings) values (:rule, 1)
                        on conflict (rule) do update set findings = rule_count.findings + 1
                        """)
                .param("rule", finding.rule().name())
                .update();
    }
}
