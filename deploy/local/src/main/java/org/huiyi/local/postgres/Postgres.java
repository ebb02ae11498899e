package org.huiyi.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.huiyi.local.Home;
import org.huiyi.local.Part;
import org.huiyi.local.StartException;

/// The database of the house: one durable cluster with a database per service.
public final class Postgres {

    /// Name and password of the role that owns the three databases. Local and public on purpose.
    public static final String USER = "huiyi";

    private static final List<String> DATABASES = List.of("meeting", "action", "notification");
    private static final String SUPERUSER = "postgres";

    private final Home home;
    private final int port;
    private final Binaries binaries;

    public Postgres(Home home, int port) {
        this.home = home;
        this.port = port;
        this.binaries = Binaries.in(home.programs());
    }

    /// Makes the cluster unless there is one, and tells how to run it.
    ///
    /// @throws StartException when the cluster cannot be made or is of another PostgreSQL
    public Part part() {
        if (!Files.exists(home.postgres())) {
            initialise();
        }
        requireVersion();
        return new Part(
                "postgres", AsNobody.command(server()), Map.of(), this::ready, Part.Goodbye.INT);
    }

    private List<String> server() {
        var command =
                new ArrayList<>(
                        List.of(binaries.program("postgres"), "-D", home.postgres().toString()));
        settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    private Map<String, String> settings() {
        return Map.of(
                "port", String.valueOf(port),
                "listen_addresses", "localhost",
                "unix_socket_directories", "",
                "fsync", "on",
                "synchronous_commit", "on",
                "max_connections", "150",
                "shared_buffers", "64MB",
                "log_line_prefix", "%m [%p] %d ");
    }

    private void initialise() {
        var half = home.directory().resolve("postgres.half");
        var password = home.temporary().resolve("password");
        try {
            Home.delete(half);
            Files.writeString(password, USER);
            run(
                    List.of(
                            binaries.program("initdb"),
                            "-D",
                            half.toString(),
                            "-U",
                            SUPERUSER,
                            "-E",
                            "UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "-A",
                            "scram-sha-256",
                            "--pwfile=" + password));
            Files.delete(password);
            Files.move(half, home.postgres(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new StartException(
                    "Cannot make the database in " + home.postgres() + ": " + failed.getMessage(),
                    failed);
        }
    }

    private void run(List<String> command) throws IOException {
        var process =
                new ProcessBuilder(AsNobody.command(command)).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.onExit().join().exitValue() != 0) {
            throw new StartException("PostgreSQL's initdb failed:\n" + said + AsNobody.hint());
        }
    }

    private void requireVersion() {
        try {
            var version = Files.readString(home.postgres().resolve("PG_VERSION")).strip();
            if (!version.equals("18")) {
                throw new StartException(
                        home.postgres()
                                + " holds data of PostgreSQL "
                                + version
                                + ", this is 18. Move it away, or throw it away: ./run --fresh");
            }
        } catch (IOException unreadable) {
            throw new StartException(
                    home.postgres()
                            + " is not a PostgreSQL cluster. Move it away, or: ./run --fresh",
                    unreadable);
        }
    }

    private boolean ready() {
        try (var connection = connect()) {
            prepare(connection);
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.putAll(
                Map.of(
                        "user",
                        SUPERUSER,
                        "password",
                        USER,
                        "connectTimeout",
                        "2",
                        "socketTimeout",
                        "10"));
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/postgres", properties);
    }

    private static void prepare(Connection connection) throws SQLException {
        if (!holds(connection, "select 1 from pg_roles where rolname = ?", USER)) {
            execute(connection, "create role " + USER + " login password '" + USER + "'");
        }
        for (var database : DATABASES) {
            if (!holds(connection, "select 1 from pg_database where datname = ?", database)) {
                execute(connection, "create database " + database + " owner " + USER);
            }
        }
    }

    private static boolean holds(Connection connection, String query, String name)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
