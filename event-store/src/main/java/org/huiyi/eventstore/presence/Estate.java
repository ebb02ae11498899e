package org.huiyi.eventstore.presence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.huiyi.eventstore.presence.Register.Dead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a dead instance leaves: claims of segments, which others may now take, and alarms it had picked, which ring
/// again at once. Of several who find it one settles it.
final class Estate {
    private static final Logger log = LoggerFactory.getLogger(Estate.class);

    private static final String SETTLED = "delete from instance where number = ?";
    private static final String CLAIMS = "update token_entry set owner = null where owner = ?";
    private static final String ALARMS =
            """
            update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
            where picked and picked_by = ?
            """;

    private final Runnable died;

    Estate(Runnable died) {
        this.died = died;
    }

    void takeOver(Connection connection, List<Dead> dead) throws SQLException {
        for (var one : dead) {
            settle(connection, one);
        }
    }

    private void settle(Connection connection, Dead dead) throws SQLException {
        connection.setAutoCommit(false);
        try {
            if (delete(connection, dead.number()) > 0) {
                int claims = release(connection, CLAIMS, dead.name());
                int alarms = release(connection, ALARMS, dead.name());
                connection.commit();
                died.run();
                log.warn(
                        "Instance {} died; {} claims and {} alarms of it are taken over",
                        dead.name(),
                        claims,
                        alarms);
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static int delete(Connection connection, int number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SETTLED)) {
            statement.setInt(1, number);
            return statement.executeUpdate();
        }
    }

    private static int release(Connection connection, String sql, String owner)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, owner);
            return statement.executeUpdate();
        }
    }
}
