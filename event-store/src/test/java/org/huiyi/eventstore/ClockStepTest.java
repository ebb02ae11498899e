package org.huiyi.eventstore;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.huiyi.eventstore.tally.TallyCommand.OpenTally;
import org.huiyi.eventstore.tally.TallyEvent.TallyOverdue;
import org.huiyi.eventstore.watch.CommonClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The service's clock steps while due times are awaited; the database's goes on.
class ClockStepTest extends StoreTest {
    private final String id = "tally-" + UUID.randomUUID();

    @Autowired SteppedClock clock;
    @Autowired DueClock dueClock;
    @Autowired CommonClock commonClock;

    @AfterEach
    void the_clock_is_put_right() {
        clock.putRight();
    }

    private List<RecordedEvent> overdue() {
        return histories.events(id).stream()
                .filter(e -> e.payload() instanceof TallyOverdue)
                .toList();
    }

    @Test
    void a_clock_that_steps_ahead_declares_nothing_early_and_nothing_late() {
        Instant dueAt = Instant.now().plusSeconds(5);
        commands.send(new OpenTally(id, dueAt), Conditions.none());
        clock.step(Duration.ofHours(1));

        await().atMost(60, SECONDS).until(() -> !overdue().isEmpty());
        var declared = overdue().getFirst();
        assertThat(declared.recordedAt()).isBetween(dueAt, dueAt.plusSeconds(5));
        assertThat(declared.receivedAt()).isBetween(dueAt, declared.recordedAt());
        assertThat(overdue()).hasSize(1);
    }

    @Test
    void after_a_step_ahead_that_was_put_right_alarms_go_on() {
        Instant dueAt = Instant.now().plusSeconds(5);
        commands.send(new OpenTally(id, dueAt), Conditions.none());
        clock.step(Duration.ofHours(1));
        await().pollDelay(2, SECONDS).until(() -> overdue().isEmpty());
        clock.putRight();

        await().atMost(60, SECONDS).until(() -> !overdue().isEmpty());
        assertThat(overdue().getFirst().recordedAt()).isBetween(dueAt, dueAt.plusSeconds(5));
    }

    @Test
    void a_clock_that_is_behind_is_waited_for_and_asked_once_a_second() {
        clock.step(Duration.ofSeconds(-10));
        Instant dueAt = Instant.now().plusSeconds(1);
        commands.send(new OpenTally(id, dueAt), Conditions.none());

        Instant now = dueClock.instant();
        assertThat(dueClock.again(dueAt, now))
                .isBetween(Instant.now(), Instant.now().plusSeconds(3));
        await().pollDelay(3, SECONDS).until(() -> overdue().isEmpty());
        clock.putRight();
        await().atMost(60, SECONDS).until(() -> !overdue().isEmpty());
    }

    @Test
    void due_times_are_judged_by_the_clock_that_is_behind() {
        clock.step(Duration.ofHours(1));
        assertThat(dueClock.instant()).isBeforeOrEqualTo(Instant.now());

        clock.step(Duration.ofHours(-1));
        assertThat(dueClock.instant()).isBefore(Instant.now().minus(Duration.ofMinutes(59)));
    }

    @Test
    void no_step_moves_the_pace_of_alarms() {
        for (int hours : new int[] {0, 1, -1}) {
            clock.step(Duration.ofHours(hours));
            assertThat(commonClock.estimate())
                    .isCloseTo(Instant.now(), within(2, ChronoUnit.SECONDS));
        }
    }
}
