package org.huiyi.eventstore.storage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.huiyi.eventstore.Receipt;
import org.huiyi.eventstore.append.NewEvent;
import org.huiyi.eventstore.append.Verdict;

/// Makes rows of Axon's messages.
final class EventRow {
    private final Serializer serializer;

    EventRow(Serializer serializer) {
        this.serializer = serializer;
    }

    NewEvent of(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new IllegalArgumentException("Only events of aggregates are stored");
        }
        var metaData = event.getMetaData();
        Instant stamped = event.getTimestamp();
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        return new NewEvent(
                UUID.fromString(event.getIdentifier()),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                payload.getType().getName(),
                payload.getType().getRevision() == null ? "1" : payload.getType().getRevision(),
                StoredColumns.occurredAt(metaData, stamped).truncatedTo(ChronoUnit.MICROS),
                StoredColumns.receivedAt(metaData, stamped).truncatedTo(ChronoUnit.MICROS),
                payload.getData(),
                serializer.serialize(StoredColumns.hidden(metaData), String.class).getData());
    }

    static Receipt.Recorded recorded(NewEvent event, Verdict.Stored stored) {
        return new Receipt.Recorded(
                event.id().toString(),
                event.type(),
                event.occurredAt(),
                stored.recordedAt().get(event.id()));
    }
}
