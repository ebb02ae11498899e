package org.huiyi.eventstore.append;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.huiyi.eventstore.StoreUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Settles groups for sure, over broken connections too: after a break each command is settled again by
/// its event ids. Used by one thread.
final class Flusher {
    private static final Logger log = LoggerFactory.getLogger(Flusher.class);
    private static final Duration SILENCE = Duration.ofSeconds(8);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final OwnConnections connections;
    private final Duration patience;
    private @Nullable Connection connection;

    Flusher(OwnConnections connections, Duration patience) {
        this.connections = connections;
        this.patience = patience;
    }

    /// Returns when every command of the group has its verdict or its failure.
    void settle(List<Submission> group) {
        try {
            writer().settle(group);
        } catch (SQLException | RuntimeException broken) {
            log.warn("The appending connection broke; {} commands are settled again", group.size());
            log.debug("What broke it", broken);
            settleAgain(group, broken);
        }
    }

    private void settleAgain(List<Submission> group, Exception first) {
        long end = System.nanoTime() + patience.toNanos();
        Exception last = first;
        while (System.nanoTime() < end) {
            close();
            try {
                settleRest(group);
                return;
            } catch (SQLException | RuntimeException failure) {
                last = failure;
            }
            if (!pause()) {
                break;
            }
        }
        var unknown = new StoreUnavailableException("It is not known what was stored", last);
        group.forEach(s -> s.verdict().completeExceptionally(unknown));
    }

    private void settleRest(List<Submission> group) throws SQLException {
        for (Submission submission : group) {
            if (!submission.verdict().isDone()) {
                writer().settleAlone(submission);
            }
        }
    }

    private GroupWriter writer() throws SQLException {
        if (connection == null) {
            connection = connections.open(SILENCE);
        }
        return new GroupWriter(connection);
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void close() {
        try (var _ = connection) {
            connection = null;
        } catch (SQLException failure) {
            log.debug("A broken connection could not be closed", failure);
        }
    }
}
