package org.huiyi.eventstore;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.tally.TallyCommand.OpenTally;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Alarms are durable before the events that armed them.
class OrderOfWritesTest extends StoreTest {
    /// Beyond the ten seconds after which the command is told that its events are not stored.
    private static final Duration LATER = Duration.ofSeconds(14);

    private final String id = "tally-" + UUID.randomUUID();

    @Autowired JdbcClient database;

    private long alarmsAt(Instant at) {
        return database.sql("select count(*) from scheduled_tasks where execution_time = ?")
                .param(Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    @Test
    void an_alarm_that_cannot_be_armed_leaves_no_event() {
        var command = new OpenTally(id, Instant.MAX);

        assertThat(catchThrowable(() -> commands.send(command, Conditions.none()))).isNotNull();
        assertThat(histories.events(id)).isEmpty();
        assertThat(
                        commands.send(
                                        new OpenTally(id, Instant.now().plusSeconds(999)),
                                        Conditions.none())
                                .recorded())
                .hasSize(1);
    }

    @Test
    void events_that_cannot_be_stored_leave_an_alarm_that_does_nothing() {
        Instant dueAt = Instant.now().plus(LATER).truncatedTo(ChronoUnit.MICROS);
        var impossible = new Act(new Actor("ann", "acme"), Instant.MAX, Instant.now(), null);
        var command = new OpenTally(id, dueAt, impossible);

        assertThat(catchThrowable(() -> commands.send(command, Conditions.none())))
                .isInstanceOf(StoreUnavailableException.class);
        assertThat(alarmsAt(dueAt)).isEqualTo(1);
        await().atMost(60, SECONDS).until(() -> alarmsAt(dueAt) == 0);
        assertThat(histories.events(id)).isEmpty();
    }
}
