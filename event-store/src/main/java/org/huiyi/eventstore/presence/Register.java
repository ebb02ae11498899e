package org.huiyi.eventstore.presence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The table of instances and the locks that prove their lives, over the connection whose end is this one's.
final class Register {
    /// The first half of the lock's key; the second is the instance's number.
    private static final int LOCKS = 1_751_346_537;

    /// A host that vanished says no goodbye: PostgreSQL asks after it, and gives up after about ten seconds.
    private static final String ASK_AFTER_ME =
            "set tcp_keepalives_idle = 5; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3";

    private static final String DEAD =
            """
            select number, name from instance where not exists (
              select from pg_locks where locktype = 'advisory' and granted
              and database = (select oid from pg_database where datname = current_database())
              and classid = %d and objid = number::text::oid and objsubid = 2)
            """
                    .formatted(LOCKS);

    /// An instance that is in the table and holds no lock.
    record Dead(int number, String name) {}

    private final Connection connection;

    Register(Connection connection) {
        this.connection = connection;
    }

    /// The lock comes first, so that an instance is never in the table without it. What it held under an earlier connection is
    /// its own still.
    void enter(InstanceName name) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(ASK_AFTER_ME);
            int number;
            try (ResultSet next =
                    statement.executeQuery(
                            "select nextval(pg_get_serial_sequence('instance', 'number'))::int")) {
                next.next();
                number = next.getInt(1);
            }
            statement.execute("select pg_advisory_lock(%d, %d)".formatted(LOCKS, number));
            leave(name);
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            "insert into instance (number, name) overriding system value values (?, ?)")) {
                insert.setInt(1, number);
                insert.setString(2, name.text());
                insert.executeUpdate();
            }
        }
    }

    void leave(InstanceName name) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from instance where name = ?")) {
            delete.setString(1, name.text());
            delete.executeUpdate();
        }
    }

    List<Dead> dead() throws SQLException {
        var dead = new ArrayList<Dead>();
        try (PreparedStatement query = connection.prepareStatement(DEAD);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                dead.add(new Dead(rows.getInt(1), rows.getString(2)));
            }
        }
        return dead;
    }
}
