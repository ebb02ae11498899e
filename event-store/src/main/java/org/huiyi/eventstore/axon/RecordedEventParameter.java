package org.huiyi.eventstore.axon;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.RecordedEvents;
import org.jspecify.annotations.Nullable;

/// Gives event handlers that ask for it the event with everything stored about it.
public final class RecordedEventParameter
        implements ParameterResolverFactory, ParameterResolver<RecordedEvent> {
    @Override
    public @Nullable ParameterResolver<RecordedEvent> createInstance(
            Executable handler, Parameter[] parameters, int index) {
        return RecordedEvent.class.equals(parameters[index].getType()) ? this : null;
    }

    @Override
    public RecordedEvent resolveParameterValue(Message<?> message) {
        return RecordedEvents.of((DomainEventMessage<?>) message);
    }

    @Override
    public boolean matches(Message<?> message) {
        return message instanceof DomainEventMessage<?>;
    }
}
