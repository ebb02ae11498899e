package org.huiyi.rest.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final AtomicLong nanos = new AtomicLong();
    private final Pace pace = new Pace(2, 3, nanos::get);

    @Test
    void a_burst_passes_and_what_exceeds_it_waits() {
        for (int i = 0; i < 3; i++) {
            assertThat(pace.ask("acme")).isZero();
        }
        assertThat(pace.ask("acme")).isEqualTo(1);
        nanos.addAndGet(Duration.ofMillis(500).toNanos());
        assertThat(pace.ask("acme")).isZero();
        assertThat(pace.ask("acme")).isEqualTo(1);
    }

    @Test
    void one_caller_does_not_use_up_anothers() {
        for (int i = 0; i < 10; i++) {
            pace.ask("acme");
        }
        assertThat(pace.ask("globex")).isZero();
    }

    @Test
    void rest_never_saves_more_than_a_burst() {
        nanos.addAndGet(Duration.ofSeconds(40).toNanos());
        for (int i = 0; i < 3; i++) {
            assertThat(pace.ask("acme")).isZero();
        }
        assertThat(pace.ask("acme")).isPositive();
    }
}
