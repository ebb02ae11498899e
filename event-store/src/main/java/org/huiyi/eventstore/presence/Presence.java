package org.huiyi.eventstore.presence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.huiyi.eventstore.append.OwnConnections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows the other instances on this database that this one lives, and takes over what those held that died, within
/// a quarter of a second of a `kill -9`.
///
/// Life is a connection, not a beat: an instance that is only slow holds its lock and loses nothing. One whose connection breaks
/// while it goes on may be taken for dead; it then loses its claims, as one does that was silent for too
/// long, and what it was about is done by another, once.
public final class Presence implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Presence.class);
    private static final Duration SILENCE = Duration.ofSeconds(8);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final OwnConnections connections;
    private final InstanceName name;
    private final Estate estate;
    private final Thread watch;
    private volatile boolean open = true;

    /// @param died run once for each instance that this one found dead
    public Presence(OwnConnections connections, InstanceName name, Runnable died) {
        this.connections = connections;
        this.name = name;
        this.estate = new Estate(died);
        this.watch = Thread.ofVirtual().name("presence").start(this::keep);
    }

    private void keep() {
        while (open) {
            try (Connection connection = connections.open(SILENCE)) {
                new Register(connection).enter(name);
                watch(connection);
            } catch (SQLException failure) {
                log.debug("The connection that shows this instance's life broke", failure);
                sleep(PAUSE);
            } catch (RuntimeException failure) {
                log.warn("This instance does not show that it lives, and tries again", failure);
                sleep(PAUSE);
            }
        }
    }

    private void watch(Connection connection) throws SQLException {
        var register = new Register(connection);
        while (open) {
            estate.takeOver(connection, register.dead());
            sleep(LOOK);
        }
        register.leave(name);
    }

    private void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            open = false;
        }
    }

    @Override
    public void close() {
        open = false;
        try {
            watch.join(SILENCE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
