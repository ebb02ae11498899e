package org.huiyi.eventstore;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.huiyi.contracts.decision.Event;

/// Makes the house's view of an event from Axon's. An event handler may also ask for a
/// {@link RecordedEvent} as a parameter.
public final class RecordedEvents {
    private RecordedEvents() {}

    /// @param message read from the store; one that was only just applied has no position yet (0) and
    ///     counts as recorded when it was received
    public static RecordedEvent of(EventMessage<?> message) {
        var event = (DomainEventMessage<?>) message;
        MetaData data = event.getMetaData();
        var origin = Provenance.of(data);
        var payload = (Event) event.getPayload();
        return new RecordedEvent(
                data.get("position") instanceof Number number ? number.longValue() : 0,
                event.getIdentifier(),
                EventNames.spoken(payload.getClass()),
                EventNames.revisionOf(payload.getClass()),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getTimestamp(),
                origin.receivedAt(),
                data.get("recordedAt") instanceof String at
                        ? Instant.parse(at)
                        : origin.receivedAt(),
                origin.actor(),
                origin.policyVersion(),
                origin.correlationId(),
                origin.causationId(),
                Provenance.rules(data),
                Provenance.findings(data),
                payload);
    }
}
