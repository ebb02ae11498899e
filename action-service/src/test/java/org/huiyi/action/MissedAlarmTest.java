package org.huiyi.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.huiyi.action.action.Lapse.ActionOverdue;
import org.huiyi.action.action.Lapse.CheckMissed;
import org.huiyi.action.action.Lapse.ProgressMissed;
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

    /// As after a restart without its alarms: whatever was due meanwhile is declared, each once.
    @Test
    void reports_and_checks_whose_alarms_were_lost_are_declared_missed_all_the_same() {
        String id = assigned(request(1, "globex", "globex.lead", inDays(3)), Duration.ofSeconds(4));
        sentWord(id);
        var soon = Instant.now().plusSeconds(30).atOffset(ZoneOffset.UTC);
        int lost =
                jdbc.sql("DELETE FROM scheduled_tasks WHERE execution_time < :soon")
                        .param("soon", soon)
                        .update();
        assertThat(lost).isGreaterThanOrEqualTo(3);
        soon().until(() -> swept(id, ProgressMissed.class) && swept(id, CheckMissed.class));
        var dueTimes =
                histories.events(id).stream()
                        .filter(event -> event.payload() instanceof ProgressMissed)
                        .map(event -> ((ProgressMissed) event.payload()).dueAt())
                        .toList();
        assertThat(dueTimes).doesNotHaveDuplicates();
    }

    private boolean swept(String id, Class<?> lapse) {
        return histories.events(id).stream()
                .filter(event -> lapse.isInstance(event.payload()))
                .anyMatch(event -> "~action-sweeper".equals(event.actor().sub()));
    }

    private Optional<RecordedEvent> overdue(String id) {
        return histories.events(id).stream()
                .filter(event -> event.payload() instanceof ActionOverdue)
                .findFirst();
    }
}
