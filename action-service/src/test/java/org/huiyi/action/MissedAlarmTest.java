package org.huiyi.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.huiyi.action.action.Lapse.ActionOverdue;
import org.huiyi.eventstore.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class MissedAlarmTest extends ServiceTest {
    @Autowired private JdbcClient jdbc;

    @Test
    void an_action_whose_alarm_was_lost_is_declared_overdue_all_the_same() {
        Instant due = Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.MICROS);
        String id = assigned(1, due);
        var at = due.atOffset(ZoneOffset.UTC);
        int lost =
                jdbc.sql("DELETE FROM scheduled_tasks WHERE execution_time BETWEEN :from AND :to")
                        .param("from", at.minusNanos(1_000_000))
                        .param("to", at.plusNanos(1_000_000))
                        .update();
        assertThat(lost).isEqualTo(1);
        soon().until(() -> overdue(id).isPresent());
        assertThat(overdue(id).orElseThrow().actor().sub()).isEqualTo("~action-sweeper");
    }

    private Optional<RecordedEvent> overdue(String id) {
        return histories.events(id).stream()
                .filter(event -> event.payload() instanceof ActionOverdue)
                .findFirst();
    }
}
