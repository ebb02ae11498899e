package org.huiyi.eventstore.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// One statement for any number of events. A taken place is skipped, without an error. What is sent is
/// text and numbers, for only those travel as they are and not as the text of an array.
final class Insert {
    private static final String SQL =
            """
            insert into event (global_index, event_id, aggregate_type, aggregate_id, sequence, event_type,
                revision, occurred_at, received_at, payload, metadata)
            select nextval('event_position'), e.id::uuid, e.kind, e.aggregate, e.seq, e.type, e.rev,
                'epoch'::timestamptz + e.occurred * interval '1 microsecond',
                'epoch'::timestamptz + e.received * interval '1 microsecond', e.payload::json, e.meta::json
            from unnest(?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[], ?::text[],
                ?::bigint[], ?::bigint[], ?::text[], ?::text[])
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
            texts(insert, 1, events, e -> e.id().toString());
            texts(insert, 2, events, NewEvent::aggregateType);
            texts(insert, 3, events, NewEvent::aggregateId);
            numbers(insert, 4, events, NewEvent::sequence);
            texts(insert, 5, events, NewEvent::type);
            texts(insert, 6, events, NewEvent::revision);
            numbers(insert, 7, events, e -> micros(e.occurredAt()));
            numbers(insert, 8, events, e -> micros(e.receivedAt()));
            texts(insert, 9, events, NewEvent::payload);
            texts(insert, 10, events, NewEvent::metadata);
            return read(insert);
        }
    }

    /// What is stored at the places of these events of one aggregate, whoever stored it.
    static Map<UUID, Instant> lookAt(Connection connection, List<NewEvent> events)
            throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(LOOK)) {
            look.setString(1, events.getFirst().aggregateId());
            numbers(look, 2, events, NewEvent::sequence);
            return read(look);
        }
    }

    private static void texts(
            PreparedStatement statement,
            int at,
            List<NewEvent> events,
            Function<NewEvent, String> part)
            throws SQLException {
        String[] values = events.stream().map(part).toArray(String[]::new);
        statement.setArray(at, statement.getConnection().createArrayOf("text", values));
    }

    private static void numbers(
            PreparedStatement statement,
            int at,
            List<NewEvent> events,
            ToLongFunction<NewEvent> part)
            throws SQLException {
        Long[] values = events.stream().mapToLong(part).boxed().toArray(Long[]::new);
        statement.setArray(at, statement.getConnection().createArrayOf("int8", values));
    }

    private static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
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
