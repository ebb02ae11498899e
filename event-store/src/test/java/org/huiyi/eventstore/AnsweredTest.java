package org.huiyi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.huiyi.contracts.decision.Actor;
import org.junit.jupiter.api.Test;

class AnsweredTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private final Answered answered = new Answered();

    @Test
    void every_key_of_a_busy_day_is_remembered() {
        answer(5_000, Duration.ofSeconds(10));

        assertThat(answered.find(request(0, MORNING.plus(Duration.ofHours(23))))).isPresent();
    }

    @Test
    void what_is_remembered_is_bounded() {
        answer(Answered.AT_MOST + 1, Duration.ofMillis(1));

        assertThat(answered.find(request(0, MORNING))).isEmpty();
        assertThat(answered.find(request(1, MORNING))).isPresent();
    }

    private void answer(int requests, Duration pace) {
        for (int n = 0; n < requests; n++) {
            answered.remember(request(n, MORNING.plus(pace.multipliedBy(n))), n);
        }
    }

    private static Provenance request(int n, Instant at) {
        var ann = new Actor("ann", "acme");
        return new Provenance(ann, at, at, "preset-1", "story", null, "key-" + n, "body");
    }
}
