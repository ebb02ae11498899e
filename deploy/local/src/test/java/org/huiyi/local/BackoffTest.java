package org.huiyi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration AT_ONCE = Duration.ZERO;

    @Test
    void the_pause_doubles_with_every_death_in_a_row_up_to_half_a_minute() {
        var first = Backoff.NONE.after(AT_ONCE);
        assertThat(first.pause()).isEqualTo(Duration.ofMillis(500));
        assertThat(first.after(AT_ONCE).pause()).isEqualTo(Duration.ofSeconds(1));

        var often = first;
        for (int death = 0; death < 100; death++) {
            often = often.after(AT_ONCE);
        }
        assertThat(often.pause()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void a_part_that_lived_for_a_minute_starts_quickly_again() {
        var often = Backoff.NONE.after(AT_ONCE).after(AT_ONCE).after(AT_ONCE);

        assertThat(often.after(Duration.ofMinutes(1)).pause()).isEqualTo(Duration.ofMillis(500));
    }
}
