package org.huiyi.eventstore.axon;

import java.util.function.Supplier;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/// Runs each event handler under a savepoint. An SQL error aborts PostgreSQL's whole transaction: without
/// this the dead letter of the failed event could not be written in it, and its segment would retry for
/// ever.
public final class Savepoints implements HandlerEnhancerDefinition {
    private final Supplier<PlatformTransactionManager> transactions;

    public Savepoints(Supplier<PlatformTransactionManager> transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> handler) {
        boolean follows =
                handler.declaringClass().isAnnotationPresent(ProcessingGroup.class)
                        && handler.canHandleMessageType(EventMessage.class);
        return follows ? new UnderSavepoint<>(handler) : handler;
    }

    private final class UnderSavepoint<T> extends WrappedMessageHandlingMember<T> {
        UnderSavepoint(MessageHandlingMember<T> handler) {
            super(handler);
        }

        @Override
        public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
            var manager = transactions.get();
            var savepoint =
                    manager.getTransaction(
                            new DefaultTransactionDefinition(
                                    TransactionDefinition.PROPAGATION_NESTED));
            Object result;
            try {
                result = super.handle(message, target);
            } catch (Throwable failure) {
                manager.rollback(savepoint);
                throw failure;
            }
            manager.commit(savepoint);
            return result;
        }
    }
}
