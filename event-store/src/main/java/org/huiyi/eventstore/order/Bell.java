package org.huiyi.eventstore.order;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.huiyi.eventstore.append.OwnConnections;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells other processes of commits by NOTIFY and hears them by LISTEN, each on a connection of its own.
/// Notifications coalesce: one is on its way at most, never inside an appending transaction, the first at
/// once and then one every 5 ms, since each is a transaction of its own. Both sides
/// come back by themselves after the database was away; what is lost meanwhile the polling finds.
public final class Bell implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Bell.class);
    private static final String CHANNEL = "event_appended";
    private static final Duration SILENCE = Duration.ofSeconds(8);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration APART = Duration.ofMillis(5);
    private static final int LISTEN_MILLIS = 1_000;

    @FunctionalInterface
    private interface Session {
        void with(Connection connection) throws SQLException, InterruptedException;
    }

    private final OwnConnections connections;
    private final Semaphore pending = new Semaphore(0);
    private final Thread ringer;
    private volatile boolean open = true;
    private volatile int ownBackend;

    public Bell(OwnConnections connections) {
        this.connections = connections;
        this.ringer = Thread.ofVirtual().name("event-notify").start(() -> keep(this::ringOften));
    }

    void ring() {
        if (pending.availablePermits() == 0) {
            pending.release();
        }
    }

    void listen(Runnable heard) {
        Thread.ofVirtual().name("event-listen").start(() -> keep(c -> hear(c, heard)));
    }

    private void keep(Session session) {
        while (open) {
            try (Connection connection = connections.open(SILENCE)) {
                session.with(connection);
            } catch (SQLException failure) {
                log.debug("The connection for signals broke", failure);
                pause();
            } catch (RuntimeException failure) {
                log.warn("Signals failed and are taken up again", failure);
                pause();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void ringOften(Connection connection) throws SQLException, InterruptedException {
        ownBackend = connection.unwrap(PGConnection.class).getBackendPID();
        try (Statement notify = connection.createStatement()) {
            notify.execute("set synchronous_commit = off");
            while (open) {
                pending.acquire();
                pending.drainPermits();
                notify.execute("notify " + CHANNEL);
                Thread.sleep(APART);
            }
        }
    }

    private void hear(Connection connection, Runnable heard) throws SQLException {
        var notifications = connection.unwrap(PGConnection.class);
        try (Statement listen = connection.createStatement()) {
            listen.execute("listen " + CHANNEL);
        }
        while (open) {
            for (var bell : notifications.getNotifications(LISTEN_MILLIS)) {
                if (bell.getPID() != ownBackend) {
                    heard.run();
                    break;
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            open = false;
        }
    }

    @Override
    public void close() {
        open = false;
        ringer.interrupt();
    }
}
