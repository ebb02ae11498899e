package org.huiyi.eventstore.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.huiyi.contracts.decision.Event;

/// Followers are kept in order by {@link Event#sequenceKey()}, not by aggregate: what concerns one meeting
/// stays in order across its aggregates.
public final class BySequenceKey implements SequencingPolicy<EventMessage<?>> {
    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> message) {
        return switch (message.getPayload()) {
            case Event event -> event.sequenceKey();
            default ->
                    message instanceof DomainEventMessage<?> domain
                            ? domain.getAggregateIdentifier()
                            : message.getIdentifier();
        };
    }
}
