package org.huiyi.eventstore.append;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huiyi.eventstore.Postgres;
import org.huiyi.eventstore.proof.Node;
import org.junit.jupiter.api.Test;

class DeadlockTest {
    private static final String URL = Node.migrated(Postgres.fresh("deadlocks"));
    private static final int SORTED_ROUNDS = 60;
    private static final int UNSORTED_ROUNDS = 6;
    private static final int KEYS = 200;

    private static List<Submission> group(int round) {
        var group = new ArrayList<Submission>();
        for (int key : IntStream.range(0, KEYS).toArray()) {
            var event =
                    new NewEvent(
                            UUID.randomUUID(),
                            "tally",
                            "r" + round + "-" + key,
                            0,
                            "tally.Counted",
                            "1",
                            Instant.EPOCH,
                            Instant.EPOCH,
                            "{}",
                            "{}");
            group.add(new Submission(List.of(event)));
        }
        return group;
    }

    /// Two instances flush the same keys, one of them from the other end.
    private static long storedTwice(int from, int rounds, boolean sorted) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var forward =
                    threads.submit(() -> flush(new Rounds(from, rounds, false, sorted), start));
            var backward =
                    threads.submit(() -> flush(new Rounds(from, rounds, true, sorted), start));
            return forward.get() + backward.get() - (long) rounds * KEYS;
        }
    }

    private record Rounds(int from, int count, boolean backward, boolean sorted) {}

    private static long flush(Rounds rounds, CyclicBarrier start) throws Exception {
        long stored = 0;
        try (Connection connection = DriverManager.getConnection(URL, "postgres", "")) {
            for (int round = rounds.from(); round < rounds.from() + rounds.count(); round++) {
                var group = group(round);
                if (rounds.backward()) {
                    Collections.reverse(group);
                }
                if (rounds.sorted()) {
                    group.sort(Submission.BY_KEY);
                }
                start.await();
                new GroupWriter(connection).settle(group);
                stored += group.stream().filter(DeadlockTest::isStored).count();
            }
        }
        return stored;
    }

    private static boolean isStored(Submission submission) {
        return submission.verdict().join() instanceof Verdict.Stored;
    }

    private static long deadlocks() throws SQLException {
        try (var connection = DriverManager.getConnection(URL, "postgres", "")) {
            var row =
                    connection
                            .createStatement()
                            .executeQuery(
                                    "select deadlocks from pg_stat_database where datname = current_database()");
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void sorted_groups_never_deadlock_and_each_place_is_given_once() throws Exception {
        long before = deadlocks();

        assertThat(storedTwice(0, SORTED_ROUNDS, true)).isZero();
        assertThat(deadlocks() - before).isZero();
    }

    @Test
    void unsorted_groups_may_deadlock_and_still_each_place_is_given_once() throws Exception {
        long before = deadlocks();

        assertThat(storedTwice(SORTED_ROUNDS, UNSORTED_ROUNDS, false)).isZero();
        System.out.printf(
                "unsorted: %d deadlocks in %d rounds%n", deadlocks() - before, UNSORTED_ROUNDS);
    }
}
