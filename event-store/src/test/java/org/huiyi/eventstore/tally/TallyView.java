package org.huiyi.eventstore.tally;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.tally.TallyEvent.Counted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A view with a row per tally; fails on what `poisoned` names by breaking SQL.
@Component
@ProcessingGroup("view.tallies")
public class TallyView {
    private final JdbcClient database;
    private final List<RecordedEvent> seen = new CopyOnWriteArrayList<>();
    private final Set<String> poisoned = ConcurrentHashMap.newKeySet();

    TallyView(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(TallyEvent event, RecordedEvent recorded) {
        if (poisoned.contains(event.aggregateId())) {
            database.sql("insert into no_such_table values (1)").update();
        }
        seen.add(recorded);
        database.sql(
                        "insert into tally_view (id, count) values (?, ?) on conflict (id) do update set count = tally_view.count + excluded.count")
                .param(event.aggregateId())
                .param(event instanceof Counted ? 1 : 0)
                .update();
    }

    public void poison(String id) {
        poisoned.add(id);
    }

    public void heal(String id) {
        poisoned.remove(id);
    }

    public List<RecordedEvent> seenOf(String id) {
        return seen.stream().filter(e -> e.aggregateId().equals(id)).toList();
    }

    public int countOf(String id) {
        return database.sql("select count from tally_view where id = ?")
                .param(id)
                .query(Integer.class)
                .optional()
                .orElse(-1);
    }
}
