package org.huiyi.eventstore.wiring;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.huiyi.eventstore.append.OwnConnections;
import org.postgresql.ds.PGSimpleDataSource;

/// Connections beside the pool, with the pool's address and credentials. Another kind of data source than
/// the pool gives its own connections.
final class OwnPostgres implements OwnConnections {
    private static final int CONNECT_SECONDS = 5;

    private final DataSource database;

    OwnPostgres(DataSource database) {
        this.database = database;
    }

    @Override
    public Connection open(Duration silence) throws SQLException {
        if (!database.isWrapperFor(HikariDataSource.class)) {
            return database.getConnection();
        }
        var pool = database.unwrap(HikariDataSource.class);
        var own = new PGSimpleDataSource();
        own.setURL(pool.getJdbcUrl());
        own.setUser(pool.getUsername());
        own.setPassword(pool.getPassword());
        own.setApplicationName("event-store");
        own.setConnectTimeout(CONNECT_SECONDS);
        own.setSocketTimeout((int) silence.toSeconds());
        own.setTcpKeepAlive(true);
        return own.getConnection();
    }
}
