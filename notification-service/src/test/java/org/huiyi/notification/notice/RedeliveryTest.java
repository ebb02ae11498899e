package org.huiyi.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedeliveryTest {
    private static final Instant QUEUED = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest(name = "after attempt {0} the pause is {1}")
    @CsvSource({"1, PT5S", "2, PT30S", "3, PT2M", "4, PT10M", "5, PT30M", "6, PT1H", "10, PT8H"})
    void pauses_grow(int attempt, Duration pause) {
        assertThat(Redelivery.next(attempt, QUEUED, QUEUED)).contains(QUEUED.plus(pause));
    }

    @Test
    void all_attempts_fit_into_the_lifetime_and_then_it_ends() {
        Instant last =
                IntStream.rangeClosed(1, 10)
                        .boxed()
                        .reduce(
                                QUEUED,
                                (at, n) -> Redelivery.next(n, QUEUED, at).orElseThrow(),
                                (a, b) -> b);
        assertThat(last).isBefore(QUEUED.plus(Redelivery.LIFETIME));
        assertThat(Redelivery.next(11, QUEUED, last)).isEmpty();
    }

    @Test
    void no_attempt_is_planned_beyond_the_lifetime() {
        Instant late = QUEUED.plus(Redelivery.LIFETIME).minusSeconds(4);
        assertThat(Redelivery.next(1, QUEUED, late)).isEmpty();
    }
}
