package org.huiyi.eventstore.alarms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.kagkarlsson.scheduler.task.VoidExecutionHandler;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.deadline.DeadlineException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class FiringsTest {
    private final AtomicInteger rung = new AtomicInteger();

    @Test
    void an_alarm_that_loses_against_another_of_its_aggregate_rings_again_at_once() {
        firing(new ConcurrencyException("somebody was faster"), 3).execute(null, null);

        assertThat(rung).hasValue(4);
    }

    @Test
    void one_that_loses_every_time_is_left_to_the_scheduler() {
        var firing = firing(new ConcurrencyException("somebody was faster"), Integer.MAX_VALUE);

        assertThatExceptionOfType(DeadlineException.class)
                .isThrownBy(() -> firing.execute(null, null));
        assertThat(rung).hasValue(8);
    }

    @Test
    void any_other_failure_is_left_to_the_scheduler_at_once() {
        var firing = firing(new IllegalStateException("broken"), Integer.MAX_VALUE);

        assertThatExceptionOfType(DeadlineException.class)
                .isThrownBy(() -> firing.execute(null, null));
        assertThat(rung).hasValue(1);
    }

    private VoidExecutionHandler<String> firing(RuntimeException failure, int times) {
        return Firings.untilNotLost((_, _) -> {
            if (rung.incrementAndGet() <= times) {
                throw new DeadlineException("Failed to process", failure);
            }
        });
    }
}
