package org.huiyi.eventstore.proof;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.flywaydb.core.Flyway;
import org.huiyi.eventstore.EventNames;
import org.huiyi.eventstore.append.AppendGauges;
import org.huiyi.eventstore.append.GroupAppend;
import org.huiyi.eventstore.append.Limits;
import org.huiyi.eventstore.append.OwnConnections;
import org.huiyi.eventstore.keys.StoredPersonKeys;
import org.huiyi.eventstore.order.HoleWatch;
import org.huiyi.eventstore.serial.Vocabulary;
import org.huiyi.eventstore.storage.PostgresStorage;
import org.huiyi.eventstore.tally.TallyEvent;
import org.huiyi.eventstore.tally.TallyEvent.Counted;
import org.postgresql.ds.PGSimpleDataSource;

/// One instance of the store without Spring; several over one database are several processes.
public final class Node implements AutoCloseable {
    private static final String MASTER = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private final HikariDataSource pool = new HikariDataSource();
    private final GroupAppend appends;
    private final PostgresStorage storage;

    public Node(String url) {
        this(url, 16);
    }

    Node(String url, int connections) {
        pool.setJdbcUrl(url);
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(connections);
        pool.setConnectionTimeout(30_000);
        appends =
                new GroupAppend(
                        own(url),
                        Limits.usual(),
                        new AppendGauges(new SimpleMeterRegistry()),
                        () -> {});
        var holes = new HoleWatch(pool, new SimpleMeterRegistry(), () -> {});
        var names = EventNames.of(TallyEvent.class);
        var json = Vocabulary.events(names, new StoredPersonKeys(pool, MASTER));
        var parts = PostgresStorage.parts();
        parts.eventSerializer(json).snapshotSerializer(json);
        // Nobody is told of news here: whoever asks looks.
        storage = parts.build(pool, appends, holes, new AtomicLong()::incrementAndGet);
    }

    /// A database with the store's schema.
    public static String migrated(String url) {
        Flyway.configure()
                .dataSource(url, "postgres", "postgres")
                .locations("classpath:db/migration/eventstore")
                .load()
                .migrate();
        return url;
    }

    static OwnConnections own(String url) {
        return silence -> {
            var source = new PGSimpleDataSource();
            source.setURL(url);
            source.setUser("postgres");
            source.setConnectTimeout(3);
            source.setSocketTimeout((int) silence.toSeconds());
            source.setApplicationName("event-store");
            return source.getConnection();
        };
    }

    HikariDataSource pool() {
        return pool;
    }

    PostgresStorage storage() {
        return storage;
    }

    long nextSequence(String aggregate) {
        return storage.lastSequenceNumberFor(aggregate).orElse(-1L) + 1;
    }

    /// The events of one command.
    static List<DomainEventMessage<Counted>> counts(String aggregate, long first, int events) {
        var all = new ArrayList<DomainEventMessage<Counted>>();
        for (int i = 0; i < events; i++) {
            all.add(
                    new GenericDomainEventMessage<>(
                            "tally", aggregate, first + i, new Counted(aggregate, i)));
        }
        return all;
    }

    static Duration during(int seconds, int longSeconds) {
        boolean patient = "long".equals(System.getProperty("huiyi.proofs"));
        return Duration.ofSeconds(patient ? longSeconds : seconds);
    }

    long number(String sql) {
        try (var connection = pool.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    List<String> texts(String sql) {
        var found = new ArrayList<String>();
        try (var connection = pool.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        appends.close();
        pool.close();
    }
}
