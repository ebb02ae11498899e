package org.huiyi.local.drill;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.huiyi.local.Ports;
import org.huiyi.local.postgres.Postgres;

/// The event history of one service, read past the service.
final class Histories implements AutoCloseable {

    private static final String SECONDS = "10";

    private final Connection connection;

    private Histories(Connection connection) {
        this.connection = connection;
    }

    /// @param database `meeting`, `action` or `notification`
    static Histories of(String database, Ports ports) {
        var url =
                "jdbc:postgresql://localhost:%d/%s?connectTimeout=%s&socketTimeout=%s"
                        .formatted(ports.of(Ports.Port.DATABASE), database, SECONDS, SECONDS);
        try {
            return new Histories(DriverManager.getConnection(url, Postgres.USER, Postgres.USER));
        } catch (SQLException failed) {
            throw new DrillFailedException("Cannot read the history of " + database, failed);
        }
    }

    /// Whether the database takes connections; it listens before it has recovered.
    static boolean answers(Ports ports) {
        try (var history = of("meeting", ports)) {
            return history.events() >= 0;
        } catch (DrillFailedException notYet) {
            return false;
        }
    }

    long events() {
        return number("select count(*) from event");
    }

    /// Everything that is kept of contents: objects, their rows, and claims to them.
    long contents() {
        return number(
                """
                select (select count(*) from pg_largeobject_metadata)
                + (select count(*) from content) + (select count(*) from content_claim)\
                """);
    }

    long eventsOf(String aggregateId) {
        return number("select count(*) from event where aggregate_id = ?", aggregateId);
    }

    long doubledIds() {
        return number("select count(*) - count(distinct event_id) from event");
    }

    /// Aggregates whose sequence does not run from 0 without a gap.
    long broken() {
        return number(
                """
                select count(*) from (select from event group by aggregate_id
                having min(sequence) <> 0 or max(sequence) <> count(*) - 1) broken\
                """);
    }

    long parked() {
        return number(
                "select (select count(*) from dead_letter) + (select count(*) from parked_message)");
    }

    /// Aggregates in which an event of that type was recorded more than once.
    long repeated(String eventType) {
        return number(
                """
                select count(*) from (select from event where event_type = ?
                group by aggregate_id having count(*) > 1) repeated\
                """,
                eventType);
    }

    /// How many different courses the aggregates of a type took, the order of events left aside. Minutes that
    /// were published before their reminders were set have none, which is a matter of speed.
    long courses(String aggregateType) {
        return number(
                """
                select count(distinct course) from (
                select string_agg(event_type, ',' order by event_type) course
                from event where aggregate_type = ? and event_type <> 'minutes.MinutesRemindersSet'
                group by aggregate_id) courses\
                """,
                aggregateType);
    }

    /// How many of these events are not in the history.
    long missing(Collection<UUID> acknowledged) {
        return number(
                """
                select count(*) from unnest(?) told
                where not exists (select from event where event_id = told)\
                """,
                (Object) acknowledged.toArray(UUID[]::new));
    }

    /// Lets nobody append until it is released.
    void hold() {
        execute("begin");
        execute("lock table event in share mode");
    }

    /// Ends every other connection to this database, as the death of their process does once it is noticed.
    void endOthers() {
        texts(
                """
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and usename = current_user and pid <> pg_backend_pid()\
                """);
    }

    void release() {
        execute("rollback");
    }

    private void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new DrillFailedException("Not done by the database: " + sql, failed);
        }
    }

    /// First column of the rows, as text.
    List<String> texts(String query, Object... values) {
        try (var statement = connection.prepareStatement(query)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new DrillFailedException("Not answered by the history: " + query, failed);
        }
    }

    long number(String query, Object... values) {
        return Long.parseLong(texts(query, values).getFirst());
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new DrillFailedException("The history could not be closed", failed);
        }
    }
}
