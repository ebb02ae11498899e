package org.huiyi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class RacesTest {
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void a_race_lost_at_every_try_is_reported_as_such() {
        assertThatExceptionOfType(LostRaceException.class)
                .isThrownBy(() -> new Races().run(_ -> lose(Integer.MAX_VALUE)));
        assertThat(tries).hasValue(8);
    }

    @Test
    void a_race_won_at_the_last_try_is_won() {
        assertThat(new Races().<Integer>run(_ -> lose(7))).isEqualTo(8);
    }

    private int lose(int times) {
        if (tries.incrementAndGet() <= times) {
            throw new ConcurrencyException("somebody was faster");
        }
        return tries.get();
    }
}
