package org.huiyi.eventstore;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.huiyi.eventstore.tally.TallyCommand.OpenTally;
import org.huiyi.eventstore.tally.TallyEvent.TallyOverdue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class AlarmsTest extends StoreTest {
    private final String id = "tally-" + UUID.randomUUID();

    @Autowired JdbcClient database;

    private List<RecordedEvent> overdue() {
        return histories.events(id).stream()
                .filter(e -> e.payload() instanceof TallyOverdue)
                .toList();
    }

    @Test
    void a_due_time_that_passes_is_declared_once_and_soon() {
        Instant dueAt = Instant.now().plusMillis(1_500);
        commands.send(new OpenTally(id, dueAt), Conditions.none());

        await().atMost(60, SECONDS).until(() -> !overdue().isEmpty());
        var declared = overdue().getFirst();
        assertThat(declared.actor().isHouse()).isTrue();
        assertThat(declared.recordedAt()).isBetween(dueAt, dueAt.plus(Duration.ofSeconds(5)));
        assertThat(overdue()).hasSize(1);
    }

    @Test
    void a_due_time_already_past_is_declared_too() {
        commands.send(new OpenTally(id, Instant.now().minusSeconds(60)), Conditions.none());

        await().atMost(60, SECONDS).until(() -> !overdue().isEmpty());
    }

    @Test
    void an_alarm_that_rings_early_is_armed_again() {
        Instant dueAt = Instant.now().plusSeconds(3);
        commands.send(new OpenTally(id, dueAt), Conditions.none());
        database.sql(
                        "update scheduled_tasks set execution_time = now() where execution_time between ? and ?")
                .param(java.sql.Timestamp.from(dueAt.minusMillis(1)))
                .param(java.sql.Timestamp.from(dueAt.plusMillis(1)))
                .update();

        await().atMost(60, SECONDS).until(() -> !overdue().isEmpty());
        assertThat(overdue().getFirst().recordedAt()).isAfter(dueAt);
    }
}
