package org.huiyi.eventstore.liveness;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.huiyi.eventstore.append.OwnConnections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Shows the other instances on this database that this one lives, and takes over what those held that died, within
/// a quarter of a second of a `kill -9`.
///
/// Life is a connection, not a beat: an instance that is only slow holds its lock and loses nothing, nor does one on a database that
/// is slow or was started again. One whose connection breaks while it goes on may be taken for dead; it then loses its
/// claims, as one does that was silent for too long, and what it was about is done by another.
public final class Liveness implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Liveness.class);

    /// A database that hangs for shorter breaks nothing.
    private static final Duration SILENCE = Duration.ofSeconds(30);

    /// Longer than to connect and a pause between two tries.
    private static final Duration COMEBACK = Duration.ofSeconds(6);

    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final OwnConnections connections;
    private final InstanceName name;
    private final Runnable died;
    private final Thread watch;
    private volatile boolean open = true;
    private boolean shown = true;

    /// @param died run once for each instance that this one found dead
    public Liveness(OwnConnections connections, InstanceName name, Runnable died) {
        this.connections = connections;
        this.name = name;
        this.died = died;
        this.watch = Thread.ofVirtual().name("liveness").start(this::keep);
    }

    private void keep() {
        while (open) {
            try (Connection connection = connections.open(SILENCE)) {
                new Register(connection).enter(name);
                shown = true;
                watch(connection);
            } catch (SQLException | RuntimeException failure) {
                sayOnce(failure);
                sleep(PAUSE);
            }
        }
    }

    /// Once for each time that the database is away.
    private void sayOnce(Exception failure) {
        if (shown) {
            log.warn(
                    "This instance cannot show that it lives, and tries again; others may take over what it holds: {}",
                    failure.toString());
        }
        shown = false;
    }

    private void watch(Connection connection) throws SQLException {
        var register = new Register(connection);
        var estates = new Estates(connection, died);
        while (open) {
            for (var dead : register.dead(COMEBACK)) {
                estates.settle(dead);
            }
            sleep(LOOK);
        }
        estates.leave(name);
    }

    private void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            open = false;
        }
    }

    /// Gives back what it still holds, and is no longer there.
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
