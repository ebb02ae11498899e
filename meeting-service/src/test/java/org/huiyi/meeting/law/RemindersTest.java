package org.huiyi.meeting.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// R15: "REMIND before house lead time"; R19: "REMIND unconfirmed"; R43: "REMIND".
class RemindersTest {
    private static final Instant DUE = Instant.parse("2026-03-29T00:30:00Z");
    private static final Duration DAY = Duration.ofHours(24);

    @Test
    void a_reminder_is_ahead_in_elapsed_time_whatever_clocks_change() {
        assertThat(Reminders.ahead(DUE, DAY, Instant.EPOCH)).isEqualTo(DUE.minusSeconds(86_400));
    }

    @Test
    void what_has_passed_reminds_of_nothing() {
        assertThat(Reminders.ahead(DUE, DAY, DUE.minus(DAY))).isNull();
        assertThat(Reminders.ahead(DUE, DAY, DUE.minus(DAY).minusNanos(1))).isNotNull();
    }

    @Test
    void a_house_that_reminds_nobody_says_nothing_ahead() {
        assertThat(Reminders.ahead(DUE, Duration.ZERO, Instant.EPOCH)).isNull();
    }
}
