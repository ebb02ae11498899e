package org.huiyi.eventstore.axon;

import java.sql.SQLException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.huiyi.eventstore.StoreUnavailableException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/// Parks an event that its handler cannot digest, and the later ones of its sequence behind it. What time
/// heals is not parked: it fails the batch, which is tried again.
public final class Parking implements EnqueuePolicy<EventMessage<?>> {
    @Override
    public EnqueueDecision<EventMessage<?>> decide(
            DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (isTechnical(cause)) {
            throw new RetryLater(cause);
        }
        return Decisions.enqueue(cause);
    }

    private static boolean isTechnical(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean technical =
                    switch (cause) {
                        case StoreUnavailableException _, EventStoreException _ -> true;
                        case TransientDataAccessException _ -> true;
                        case RecoverableDataAccessException _ -> true;
                        case NonTransientDataAccessResourceException _ -> true;
                        case SQLException sql -> isConnection(sql);
                        default -> false;
                    };
            if (technical) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConnection(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    /// Nothing is wrong with the event.
    static final class RetryLater extends RuntimeException {
        RetryLater(Throwable cause) {
            super("The batch is tried again", cause);
        }
    }
}
