package org.huiyi.local.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutageTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final List<Outage> OUTAGES =
            List.of(
                    away(Part.MEETING, 10, 30),
                    away(Part.SECOND_MEETING, 20, 25),
                    away(Part.ACTION, 0, 60));

    @Test
    void one_of_a_pair_is_enough() {
        assertThat(both(12, 18)).isZero();
        assertThat(both(26, 40)).isZero();
    }

    @Test
    void time_counts_in_which_both_were_away() {
        assertThat(both(0, 60)).isEqualTo(Duration.ofSeconds(5));
        assertThat(both(22, 60)).isEqualTo(Duration.ofSeconds(3));
        assertThat(both(0, 21)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void lateness_is_told_by_rank() {
        var late = Lateness.of(IntStream.rangeClosed(1, 200).mapToObj(Duration::ofMillis).toList());

        assertThat(late.percentile(50)).isEqualTo(Duration.ofMillis(100));
        assertThat(late.percentile(99)).isEqualTo(Duration.ofMillis(198));
        assertThat(late.max()).isEqualTo(Duration.ofMillis(200));
        assertThat(late.above(Duration.ofMillis(150))).isEqualTo(50);
    }

    private static Duration both(int from, int to) {
        return Outage.both(
                OUTAGES,
                Part.MEETING,
                Part.SECOND_MEETING,
                NOON.plusSeconds(from),
                NOON.plusSeconds(to));
    }

    private static Outage away(Part part, int from, int to) {
        return new Outage(part, NOON.plusSeconds(from), NOON.plusSeconds(to));
    }
}
