package org.huiyi.eventstore.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/// The queries on the event table. Each takes a connection of its own from the pool, outside any
/// transaction, and so sees what is committed.
final class EventRows {
    private static final String OF_AGGREGATE =
            StoredEvent.SELECT
                    + "where aggregate_id = ? and sequence >= ? order by sequence limit ?";
    private static final String AFTER =
            StoredEvent.SELECT + "where global_index > ? order by global_index limit ?";
    private static final String LAST = "select max(sequence) from event where aggregate_id = ?";
    private static final String BEFORE =
            "select min(global_index) - 1 from event where recorded_at >= ?";
    private static final String CACHE =
            "select seqcache from pg_sequence where seqrelid = 'event_position'::regclass";

    @FunctionalInterface
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private final DataSource database;

    EventRows(DataSource database) {
        this.database = database;
    }

    List<StoredEvent> ofAggregate(String id, long from, int limit) {
        return rows(
                OF_AGGREGATE,
                query -> {
                    query.setString(1, id);
                    query.setLong(2, from);
                    query.setInt(3, limit);
                });
    }

    List<StoredEvent> after(long position, int limit) {
        return rows(
                AFTER,
                query -> {
                    query.setLong(1, position);
                    query.setInt(2, limit);
                });
    }

    Optional<Long> lastSequence(String aggregateId) {
        return number(LAST, query -> query.setString(1, aggregateId));
    }

    /// The last number before the first event recorded at or after `instant`; empty when there is none.
    Optional<Long> before(Instant instant) {
        return number(BEFORE, query -> query.setObject(1, instant.atOffset(ZoneOffset.UTC)));
    }

    long sequenceCache() {
        return number(CACHE, _ -> {}).orElse(0L);
    }

    private List<StoredEvent> rows(String sql, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            binding.bind(query);
            var found = new ArrayList<StoredEvent>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(StoredEvent.of(rows));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new EventStoreException("The events could not be read", failure);
        }
    }

    private Optional<Long> number(String sql, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            binding.bind(query);
            try (var rows = query.executeQuery()) {
                long number = rows.next() ? rows.getLong(1) : 0;
                return rows.wasNull() ? Optional.empty() : Optional.of(number);
            }
        } catch (SQLException failure) {
            throw new EventStoreException("The events could not be read", failure);
        }
    }
}
