package org.huiyi.eventstore.axon;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.huiyi.eventstore.Failures;

/// Parks an event that its handler cannot digest, and the later ones of its sequence behind it. What time
/// heals is not parked: it fails the batch, which is tried again.
public final class Parking implements EnqueuePolicy<EventMessage<?>> {
    @Override
    public EnqueueDecision<EventMessage<?>> decide(
            DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (Failures.isTechnical(cause)) {
            throw new RetryLater(cause);
        }
        return Decisions.enqueue(cause);
    }

    /// Nothing is wrong with the event.
    static final class RetryLater extends RuntimeException {
        RetryLater(Throwable cause) {
            super("The batch is tried again", cause);
        }
    }
}
