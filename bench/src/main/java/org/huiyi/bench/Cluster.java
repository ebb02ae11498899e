package org.huiyi.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/// One real PostgreSQL, durable, with a database for each system under load.
record Cluster(EmbeddedPostgres postgres, ProcessHandle process) implements AutoCloseable {
    static Cluster start() throws IOException, SQLException {
        Path data = Files.createTempDirectory("bench-pg");
        var postgres =
                EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("shared_buffers", "512MB")
                        .setServerConfig("max_connections", "400")
                        .setServerConfig("max_wal_size", "4GB")
                        .start();
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database house");
            statement.execute("create database stock");
            statement.execute("create database floor");
        }
        long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
        return new Cluster(postgres, ProcessHandle.of(pid).orElseThrow());
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "");
    }

    /// Gives the database the tables of the house, and nothing else.
    void migrate(String database) {
        Flyway.configure()
                .dataSource(url(database), "postgres", "")
                .locations("classpath:db/migration/eventstore")
                .load()
                .migrate();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
