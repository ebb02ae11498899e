package org.huiyi.eventstore.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.huiyi.eventstore.Postgres;
import org.huiyi.eventstore.StoreUnavailableException;
import org.huiyi.eventstore.proof.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupAppendTest {
    private static final String URL = Node.migrated(Postgres.fresh("groups"));
    private static final OwnConnections REAL =
            _ -> DriverManager.getConnection(URL, "postgres", "");

    private final String id = "g-" + UUID.randomUUID();

    private static NewEvent event(String aggregate, long sequence, String payload) {
        return new NewEvent(
                UUID.randomUUID(),
                "tally",
                aggregate,
                sequence,
                "tally.Counted",
                "1",
                Instant.EPOCH,
                Instant.EPOCH,
                payload,
                "{}");
    }

    private static Submission command(String aggregate, long first, int events) {
        return new Submission(
                IntStream.range(0, events)
                        .mapToObj(i -> event(aggregate, first + i, "{}"))
                        .toList());
    }

    private static Class<?> verdictOf(Submission submission) {
        return submission.verdict().join().getClass();
    }

    private static long storedOf(String aggregate) throws SQLException {
        try (var connection = REAL.open(Duration.ZERO);
                var query =
                        connection.prepareStatement(
                                "select count(*) from event where aggregate_id like ?")) {
            query.setString(1, aggregate + "%");
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static GroupAppend appending(OwnConnections connections, Limits limits) {
        return new GroupAppend(
                connections, limits, new AppendGauges(new SimpleMeterRegistry()), () -> {});
    }

    private static void waitFor(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_command_half_in_conflict_leaves_nothing_and_its_neighbours_are_stored()
            throws SQLException {
        try (Connection connection = REAL.open(Duration.ZERO)) {
            var writer = new GroupWriter(connection);
            writer.settle(List.of(command(id, 1, 1)));
            var half = command(id, 0, 3);
            var neighbour = command(id + "-n", 0, 2);
            var single = command(id + "-s", 0, 1);
            writer.settle(List.of(half, neighbour, single));

            assertThat(verdictOf(half)).isEqualTo(Verdict.Conflict.class);
            assertThat(verdictOf(neighbour)).isEqualTo(Verdict.Stored.class);
            assertThat(verdictOf(single)).isEqualTo(Verdict.Stored.class);
        }
        assertThat(storedOf(id)).isEqualTo(4);
    }

    @Test
    void only_what_cannot_be_written_fails() throws SQLException {
        try (Connection connection = REAL.open(Duration.ZERO)) {
            var bad = new Submission(List.of(event(id + "-bad", 0, "no json")));
            var good = command(id + "-good", 0, 1);
            new GroupWriter(connection).settle(List.of(bad, good));

            assertThat(verdictOf(good)).isEqualTo(Verdict.Stored.class);
            assertThat(catchThrowable(() -> bad.verdict().join()))
                    .hasCauseInstanceOf(EventStoreException.class);
        }
    }

    /// Its time is beyond what a number of microseconds can say.
    @Test
    void what_cannot_even_be_sent_fails_alone_and_at_once() throws Exception {
        var bad =
                new NewEvent(
                        UUID.randomUUID(),
                        "tally",
                        id + "-bad",
                        0,
                        "tally.Counted",
                        "1",
                        Instant.MAX,
                        Instant.EPOCH,
                        "{}",
                        "{}");
        var opened = new AtomicInteger();
        OwnConnections counted =
                silence -> {
                    opened.incrementAndGet();
                    return REAL.open(silence);
                };
        try (Connection connection = REAL.open(Duration.ZERO)) {
            var refused = new Submission(List.of(bad));
            var pair = command(id + "-pair", 0, 2);
            var good = command(id + "-good", 0, 1);
            new GroupWriter(connection).settle(List.of(refused, good, pair));

            assertThat(verdictOf(good)).isEqualTo(Verdict.Stored.class);
            assertThat(verdictOf(pair)).isEqualTo(Verdict.Stored.class);
            assertThat(catchThrowable(() -> refused.verdict().join()))
                    .hasCauseInstanceOf(EventStoreException.class)
                    .hasRootCauseInstanceOf(ArithmeticException.class);
        }
        try (var append = appending(counted, Limits.usual())) {
            long start = System.nanoTime();
            assertThat(catchThrowable(() -> append.append(List.of(bad))))
                    .isInstanceOf(EventStoreException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Limits.usual().reconnect());
            assertThat(append.append(command(id, 0, 1).events()))
                    .isInstanceOf(Verdict.Stored.class);
        }
        assertThat(opened).as("the connection is none the worse for it").hasValue(1);
        assertThat(storedOf(id)).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "executeQuery, true, 1",
        "executeQuery, false, 1",
        "commit, true, 3",
        "commit, false, 3",
        "executeQuery, false, 3"
    })
    void the_outcome_on_a_broken_connection_is_resolved_by_event_ids(
            String method, boolean afterwards, int events) throws SQLException {
        var faulty = new Faulty(REAL, method, afterwards);
        try (var append = appending(faulty, Limits.usual())) {
            var verdict = append.append(command(id, 0, events).events());

            assertThat(verdict).isInstanceOf(Verdict.Stored.class);
        }
        assertThat(faulty.opened()).isEqualTo(2);
        assertThat(storedOf(id)).isEqualTo(events);
    }

    @Test
    void a_conflict_on_a_broken_connection_is_still_a_conflict() throws SQLException {
        try (var first = appending(REAL, Limits.usual());
                var append = appending(new Faulty(REAL, "commit", true), Limits.usual())) {
            first.append(command(id, 1, 1).events());
            var verdict = append.append(command(id, 0, 2).events());

            assertThat(verdict).isInstanceOf(Verdict.Conflict.class);
        }
        assertThat(storedOf(id)).isEqualTo(1);
    }

    @Test
    void a_full_queue_and_a_late_verdict_are_told_and_write_nothing_later() throws Exception {
        var gate = new CountDownLatch(1);
        OwnConnections slow =
                silence -> {
                    waitFor(gate);
                    return REAL.open(silence);
                };
        var limits = new Limits(2, 1, 1_000_000, Duration.ofMillis(300), Duration.ofSeconds(5));
        try (var append = appending(slow, limits);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var callers =
                    IntStream.range(0, 8)
                            .mapToObj(i ->
                                    threads.submit(
                                            () -> append.append(command(id + i, 0, 1).events())))
                            .toList();
            var failures = callers.stream().map(c -> catchThrowable(c::get).getCause()).toList();
            gate.countDown();

            assertThat(failures).hasOnlyElementsOfType(StoreUnavailableException.class);
        }
        assertThat(storedOf(id)).isLessThanOrEqualTo(1);
    }

    @Test
    void while_one_connection_hangs_a_crowd_is_written_on_another() throws Exception {
        var gate = new CountDownLatch(1);
        var opened = new AtomicInteger();
        OwnConnections firstHangs =
                silence -> {
                    if (opened.getAndIncrement() == 0) {
                        waitFor(gate);
                    }
                    return REAL.open(silence);
                };
        try (var append = appending(firstHangs, Limits.usual());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var hanging = threads.submit(() -> append.append(command(id, 0, 1).events()));
            await().until(() -> opened.get() == 1);
            var crowd =
                    IntStream.range(1, 1 + Waiting.CROWD)
                            .mapToObj(i ->
                                    threads.submit(
                                            () -> append.append(command(id + i, 0, 1).events())))
                            .toList();
            for (var one : crowd) {
                assertThat(one.get()).isInstanceOf(Verdict.Stored.class);
            }
            assertThat(hanging.isDone()).isFalse();
            gate.countDown();

            assertThat(hanging.get()).isInstanceOf(Verdict.Stored.class);
        }
        assertThat(storedOf(id)).isEqualTo(1 + Waiting.CROWD);
    }

    @Test
    void a_command_that_a_hanging_connection_holds_is_told_in_time_that_nothing_is_known()
            throws Exception {
        var gate = new CountDownLatch(1);
        OwnConnections hanging =
                silence -> {
                    waitFor(gate);
                    return REAL.open(silence);
                };
        var limits = new Limits(9, 9, 1_000_000, Duration.ofMillis(200), Duration.ofSeconds(5));
        try (var append = appending(hanging, limits)) {
            assertThat(catchThrowable(() -> append.append(command(id, 0, 1).events())))
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessage("It is not known what was stored in time");
            gate.countDown();
        }
    }

    @Test
    void closing_writes_what_waits_and_takes_no_more() {
        var append = appending(REAL, Limits.usual());
        append.append(command(id, 0, 1).events());
        append.close();

        assertThat(catchThrowable(() -> append.append(command(id, 1, 1).events())))
                .isInstanceOf(StoreUnavailableException.class);
    }

    @Test
    void groups_are_sorted_by_aggregate_and_sequence() {
        var sorted =
                Stream.of(command("b", 0, 1), command("a", 5, 1), command("a", 2, 2))
                        .sorted(Submission.BY_KEY)
                        .map(s ->
                                s.events().getFirst().aggregateId()
                                        + s.events().getFirst().sequence())
                        .toList();

        assertThat(sorted).containsExactly("a2", "a5", "b0");
    }
}
