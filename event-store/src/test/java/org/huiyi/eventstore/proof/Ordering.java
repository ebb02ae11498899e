package org.huiyi.eventstore.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/// Writers hold transactions of all lengths open, a fifth is rolled back; a reader follows beside them.
/// Afterwards what it saw is compared with what is stored.
final class Ordering {
    private static final int WRITERS = 24;
    private static final int LONGEST_MILLIS = 1_500;

    /// How a kind of store inserts an event (id, aggregate, sequence, time), and where its ids are.
    record Kind(String insert, String ids) {}

    static final Kind HOUSE =
            new Kind(
                    """
                    insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence,
                        event_type, revision, occurred_at, received_at, payload, metadata)
                    select nextval('event_position'), ?::uuid, 'tally', ?, ?, 'tally.Counted', '1', t, t, '{}', '{}'
                    from (select ?::timestamptz as t)\
                    """,
                    "select event_id::text from event");
    static final Kind STOCK =
            new Kind(
                    """
                    insert into domain_event (event_id, aggregate_id, sequence_number, type, time_stamp,
                        payload_type, payload, meta_data)
                    values (?, ?, ?, 'tally', ?, 'tally.Counted', '{}', '{}')\
                    """,
                    "select event_id from domain_event");

    record Seen(int stored, long missed, long doubled, long inverted) {}

    private final DataSource database;
    private final Kind kind;
    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(2L * WRITERS).toArray(ReentrantLock[]::new);
    private final long[] next = new long[2 * WRITERS];
    private final AtomicBoolean written = new AtomicBoolean();

    Ordering(DataSource database, Kind kind) {
        this.database = database;
        this.kind = kind;
    }

    Seen run(EventStorageEngine reader, Duration time) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long end = System.nanoTime() + time.toNanos();
            var reading = threads.submit(() -> follow(reader));
            var writing =
                    IntStream.range(0, WRITERS)
                            .mapToObj(w -> threads.submit(() -> write(w, end)))
                            .toList();
            for (Future<?> writer : writing) {
                writer.get();
            }
            written.set(true);
            return compare(reading.get());
        }
    }

    private Void write(int writer, long end) throws Exception {
        var random = new Random(42 + writer);
        boolean quick = writer % 4 == 3;
        while (System.nanoTime() < end) {
            int aggregate = random.nextInt(locks.length);
            if (locks[aggregate].tryLock()) {
                try {
                    transaction(aggregate, random, quick ? 20 : LONGEST_MILLIS);
                } finally {
                    locks[aggregate].unlock();
                }
            }
        }
        return null;
    }

    private void transaction(int aggregate, Random random, int longest) throws Exception {
        int events = 1 + random.nextInt(3);
        int millis = random.nextInt(longest);
        int before = random.nextInt(millis + 1);
        Instant stamped = Instant.now();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Thread.sleep(before);
            for (int i = 0; i < events; i++) {
                insert(connection, "agg-" + aggregate, next[aggregate] + i, stamped);
            }
            Thread.sleep(millis - before);
            if (random.nextInt(5) == 0) {
                connection.rollback();
            } else {
                connection.commit();
                next[aggregate] += events;
            }
        }
    }

    private void insert(Connection connection, String aggregate, long sequence, Instant stamped)
            throws SQLException {
        try (var insert = connection.prepareStatement(kind.insert())) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, aggregate);
            insert.setLong(3, sequence);
            insert.setString(4, stamped.toString());
            insert.executeUpdate();
        }
    }

    private List<TrackedEventMessage<?>> follow(EventStorageEngine reader)
            throws InterruptedException {
        var seen = new ArrayList<TrackedEventMessage<?>>();
        TrackingToken last = null;
        int idle = 0;
        while (idle < 200) {
            int before = seen.size();
            reader.readEvents(last, false).forEach(seen::add);
            if (seen.size() > before) {
                last = seen.getLast().trackingToken();
                idle = 0;
            } else {
                idle += written.get() ? 1 : 0;
                Thread.sleep(5);
            }
        }
        return seen;
    }

    private Seen compare(List<TrackedEventMessage<?>> seen) throws SQLException {
        Set<String> missing = stored();
        int all = missing.size();
        var once = new HashSet<String>();
        Map<String, Long> last = new HashMap<>();
        long doubled = 0;
        long inverted = 0;
        for (var message : seen) {
            var event = (DomainEventMessage<?>) message;
            doubled += once.add(event.getIdentifier()) ? 0 : 1;
            Long before = last.put(event.getAggregateIdentifier(), event.getSequenceNumber());
            inverted += before != null && before >= event.getSequenceNumber() ? 1 : 0;
        }
        missing.removeAll(once);
        return new Seen(all, missing.size(), doubled, inverted);
    }

    private Set<String> stored() throws SQLException {
        var ids = new HashSet<String>();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(kind.ids())) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }
}
