package org.huiyi.eventstore.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// One statement for any number of events. A taken place is skipped, without an error.
final class Insert {
    private static final String SQL =
            """
            insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence, event_type,
                revision, occurred_at, received_at, payload, metadata)
            select nextval('event_position'), e.id, e.kind, e.aggregate, e.seq, e.type, e.rev, e.occurred,
                e.received, e.payload::json, e.meta::json
            from unnest(?::uuid[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[],
                ?::timestamptz[], ?::timestamptz[], ?::text[], ?::text[])
                as e(id, kind, aggregate, seq, type, rev, occurred, received, payload, meta)
            on conflict (aggregate_id, sequence) do nothing
            returning event_id, recorded_at\
            """;
    private static final String LOOK =
            "select event_id, recorded_at from event where aggregate_id = ? and sequence = any(?)";

    private Insert() {}

    /// The events that were inserted, with their recorded times.
    static Map<UUID, Instant> into(Connection connection, List<NewEvent> events)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(SQL)) {
            text(insert, 1, "uuid", events, NewEvent::id);
            text(insert, 2, "text", events, NewEvent::aggregateType);
            text(insert, 3, "text", events, NewEvent::aggregateId);
            text(insert, 4, "int8", events, NewEvent::sequence);
            text(insert, 5, "text", events, NewEvent::type);
            text(insert, 6, "text", events, NewEvent::revision);
            text(insert, 7, "timestamptz", events, e -> e.occurredAt().toString());
            text(insert, 8, "timestamptz", events, e -> e.receivedAt().toString());
            text(insert, 9, "text", events, NewEvent::payload);
            text(insert, 10, "text", events, NewEvent::metadata);
            return read(insert);
        }
    }

    /// What is stored at the places of these events of one aggregate, whoever stored it.
    static Map<UUID, Instant> lookAt(Connection connection, List<NewEvent> events)
            throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(LOOK)) {
            look.setString(1, events.getFirst().aggregateId());
            text(look, 2, "int8", events, NewEvent::sequence);
            return read(look);
        }
    }

    private static void text(
            PreparedStatement statement,
            int at,
            String type,
            List<NewEvent> events,
            Function<NewEvent, Object> part)
            throws SQLException {
        Object[] values = events.stream().map(part).toArray();
        statement.setArray(at, statement.getConnection().createArrayOf(type, values));
    }

    private static Map<UUID, Instant> read(PreparedStatement statement) throws SQLException {
        var found = new HashMap<UUID, Instant>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Instant recordedAt = rows.getObject(2, OffsetDateTime.class).toInstant();
                found.put(rows.getObject(1, UUID.class), recordedAt);
            }
        }
        return found;
    }
}
