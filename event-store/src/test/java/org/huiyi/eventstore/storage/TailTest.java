package org.huiyi.eventstore.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TailTest {
    private static final int LIMIT = 5;

    private final List<StoredEvent> committed = new ArrayList<>();
    private long hole;
    private int queries;
    private long wakes;
    private final Tail tail = new Tail(this::read, () -> wakes);

    private FinalPart read(long position, int limit) {
        queries++;
        var found =
                committed.stream()
                        .filter(event -> event.position() > position)
                        .limit(limit)
                        .toList();
        return new FinalPart(found, found.isEmpty() ? hole : 0);
    }

    private void commit(long... positions) {
        for (long position : positions) {
            committed.add(event(position, "{}"));
        }
        wakes++;
    }

    private static StoredEvent event(long position, String payload) {
        var at = Instant.EPOCH;
        return new StoredEvent(
                position, "e" + position, "t", "a", position, "n", "1", at, at, at, payload, "{}");
    }

    private List<Long> seenAfter(long position) {
        return tail.after(position, LIMIT).stream().map(StoredEvent::position).toList();
    }

    @Test
    void of_many_that_a_commit_wakes_one_asks_the_database() {
        commit(1, 2);
        for (int follower = 0; follower < 20; follower++) {
            assertThat(seenAfter(0)).containsExactly(1L, 2L);
            assertThat(seenAfter(2)).isEmpty();
        }
        assertThat(queries).isEqualTo(2);

        commit(4);
        assertThat(seenAfter(2)).containsExactly(4L);
        assertThat(seenAfter(0)).containsExactly(1L, 2L, 4L);
        assertThat(queries).isEqualTo(3);
    }

    @Test
    void nothing_is_taken_for_nothing_while_a_number_is_open() {
        hole = 7;
        assertThat(seenAfter(0)).isEmpty();
        committed.add(event(7, "{}"));
        assertThat(seenAfter(0)).as("no wake between").containsExactly(7L);
    }

    @Test
    void one_far_behind_reads_for_itself() {
        commit(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(seenAfter(10)).isEmpty();
        int before = queries;
        assertThat(seenAfter(3)).containsExactly(4L, 5L, 6L, 7L, 8L);
        assertThat(queries).isEqualTo(before + 1);
    }

    @Test
    void one_further_on_than_all_others_is_where_the_rest_is_kept_from() {
        commit(1, 2, 3);
        assertThat(seenAfter(0)).containsExactly(1L, 2L, 3L);
        commit(9);
        assertThat(seenAfter(8)).containsExactly(9L);
        assertThat(seenAfter(2)).containsExactly(3L, 9L);
    }

    @Test
    void large_events_are_not_hoarded() {
        String large = "x".repeat(1_500_000);
        committed.add(event(1, large));
        committed.add(event(2, large));
        wakes++;
        assertThat(seenAfter(0)).containsExactly(1L, 2L);
        int before = queries;
        assertThat(seenAfter(1)).containsExactly(2L);
        assertThat(queries).as("the last is kept").isEqualTo(before);
        assertThat(seenAfter(0)).containsExactly(1L, 2L);
        assertThat(queries).as("the one before is not").isEqualTo(before + 1);
    }

    @Test
    void every_reader_sees_all_in_order_whatever_the_others_do() {
        var random = new Random(20_261_128);
        var readers = new ArrayList<>(IntStream.range(0, 6).mapToObj(_ -> 0L).toList());
        long next = 1;
        for (int round = 0; round < 20_000; round++) {
            if (random.nextInt(3) == 0) {
                next += random.nextInt(3);
                commit(next++);
            }
            int reader = random.nextInt(readers.size());
            long at = readers.get(reader);
            var seen = seenAfter(at);
            assertThat(seen).isEqualTo(trueAfter(at, seen.size()));
            assertThat(seen.isEmpty()).isEqualTo(trueAfter(at, 1).isEmpty());
            readers.set(reader, seen.isEmpty() ? at : seen.get(random.nextInt(seen.size())));
        }
        assertThat(queries).isLessThan(20_000);
    }

    private List<Long> trueAfter(long position, int most) {
        int from = committed.size();
        while (from > 0 && committed.get(from - 1).position() > position) {
            from--;
        }
        return committed.subList(from, Math.min(committed.size(), from + most)).stream()
                .map(StoredEvent::position)
                .toList();
    }
}
