package org.huiyi.eventstore.liveness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import org.huiyi.eventstore.liveness.Register.Dead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What instances leave: claims of segments, which others may now take, and alarms they had picked, which ring again at
/// once.
final class Estates {
    private static final Logger log = LoggerFactory.getLogger(Estates.class);

    private static final String DEAD = "delete from instance where number = ?";
    private static final String GONE = "delete from instance where name = ?";
    private static final String CLAIMS = "update token_entry set owner = null where owner = ?";
    private static final String ALARMS =
            """
            update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
            where picked and picked_by = ?
            """;

    /// Lock not available in time, deadlock.
    private static final Set<String> LOCKED = Set.of("55P03", "40P01");

    @FunctionalInterface
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private final Connection connection;
    private final Runnable died;

    Estates(Connection connection, Runnable died) {
        this.connection = connection;
        this.died = died;
    }

    /// Of several who find an instance dead one settles it. What a transaction of the dead still locks is settled at a later look.
    void settle(Dead dead) throws SQLException {
        connection.setAutoCommit(false);
        try {
            if (change(DEAD, row -> row.setInt(1, dead.number())) > 0) {
                int claims = release(CLAIMS, dead.name());
                int alarms = release(ALARMS, dead.name());
                connection.commit();
                died.run();
                log.warn(
                        "Instance {} died; {} claims and {} alarms of it are taken over",
                        dead.name(),
                        claims,
                        alarms);
            }
        } catch (SQLException failure) {
            if (!LOCKED.contains(String.valueOf(failure.getSQLState()))) {
                throw failure;
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /// What an instance that stops in order still holds, because something in it did not end in time, is free with it.
    void leave(InstanceName name) throws SQLException {
        release(CLAIMS, name.text());
        release(ALARMS, name.text());
        change(GONE, row -> row.setString(1, name.text()));
    }

    private int release(String sql, String owner) throws SQLException {
        return change(sql, row -> row.setString(1, owner));
    }

    private int change(String sql, Binding binding) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            return statement.executeUpdate();
        }
    }
}
