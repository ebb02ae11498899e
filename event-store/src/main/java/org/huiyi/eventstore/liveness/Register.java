package org.huiyi.eventstore.liveness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The table of instances and the locks that prove their lives, over the connection whose end is this one's.
final class Register {
    /// A host that vanished says no goodbye: PostgreSQL asks after it, and gives up after about ten seconds. Nobody waits for long
    /// for what a dead one's last transaction still locks.
    private static final String MANNERS =
            """
            set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3;
            set tcp_user_timeout = 10000; set lock_timeout = '1s'
            """;

    private static final String ENTER =
            """
            with taken as (select nextval(pg_get_serial_sequence('instance', 'number'))::int number)
            select number, pg_try_advisory_lock('instance'::regclass::oid::int, number) from taken
            """;

    /// Who was there before PostgreSQL started has lost its lock with it, and gets some time to come back.
    private static final String DEAD =
            """
            select number, name from instance where not exists (
              select from pg_locks where locktype = 'advisory' and granted
              and database = (select oid from pg_database where datname = current_database())
              and classid = 'instance'::regclass::oid and objid = number::text::oid and objsubid = 2)
            and (began_at > pg_postmaster_start_time()
              or clock_timestamp() > pg_postmaster_start_time() + make_interval(secs => ?))
            """;

    /// An instance that is in the table and holds no lock.
    record Dead(int number, String name) {}

    private final Connection connection;

    Register(Connection connection) {
        this.connection = connection;
    }

    /// The lock comes first, so that an instance is never in the table without it. What it held under an earlier connection is
    /// its own still.
    ///
    /// @throws SQLException the database is away, or the number is locked by somebody else
    void enter(InstanceName name) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(MANNERS);
        }
        int number = locked();
        connection.setAutoCommit(false);
        try (PreparedStatement earlier =
                        connection.prepareStatement("delete from instance where name = ?");
                PreparedStatement insert =
                        connection.prepareStatement(
                                "insert into instance (number, name) overriding system value values (?, ?)")) {
            earlier.setString(1, name.text());
            earlier.executeUpdate();
            insert.setInt(1, number);
            insert.setString(2, name.text());
            insert.executeUpdate();
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private int locked() throws SQLException {
        try (PreparedStatement enter = connection.prepareStatement(ENTER);
                ResultSet row = enter.executeQuery()) {
            row.next();
            if (!row.getBoolean(2)) {
                throw new SQLException("Somebody else holds the lock of instance " + row.getInt(1));
            }
            return row.getInt(1);
        }
    }

    /// @param grace how long after a start of PostgreSQL those are waited for that were there before
    List<Dead> dead(Duration grace) throws SQLException {
        var dead = new ArrayList<Dead>();
        try (PreparedStatement query = connection.prepareStatement(DEAD)) {
            query.setDouble(1, grace.toSeconds());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    dead.add(new Dead(rows.getInt(1), rows.getString(2)));
                }
            }
        }
        return dead;
    }
}
