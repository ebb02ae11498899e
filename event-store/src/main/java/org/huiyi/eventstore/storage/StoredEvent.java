package org.huiyi.eventstore.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/// A row of the table, as Axon wants to see it. What only columns hold is shown in the metadata too.
record StoredEvent(
        long position,
        String eventId,
        String aggregateType,
        String aggregateId,
        long sequence,
        String eventType,
        String revision,
        Instant occurredAt,
        Instant receivedAt,
        Instant recordedAt,
        String payload,
        String metadata)
        implements TrackedEventData<String>, DomainEventData<String> {

    static final String SELECT =
            """
            select global_index, event_id, aggregate_type, aggregate_id, sequence, event_type, revision,
                occurred_at, received_at, recorded_at, payload, metadata from event\s\
            """;

    static StoredEvent of(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                instant(row, 8),
                instant(row, 9),
                instant(row, 10),
                row.getString(11),
                row.getString(12));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    public String getEventIdentifier() {
        return eventId;
    }

    @Override
    public Instant getTimestamp() {
        return occurredAt;
    }

    @Override
    public SerializedObject<String> getMetaData() {
        return new SerializedMetaData<>(
                StoredColumns.shown(metadata, position, receivedAt, recordedAt), String.class);
    }

    @Override
    public SerializedObject<String> getPayload() {
        return new SimpleSerializedObject<>(payload, String.class, eventType, revision);
    }

    @Override
    public String getType() {
        return aggregateType;
    }

    @Override
    public String getAggregateIdentifier() {
        return aggregateId;
    }

    @Override
    public long getSequenceNumber() {
        return sequence;
    }
}
