package org.huiyi.eventstore;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.huiyi.contracts.decision.Command;
import org.jspecify.annotations.Nullable;

/// Takes the answer of the bus, which dispatches on the calling thread.
final class Outcome implements CommandCallback<Command, Object> {
    private @Nullable CommandResultMessage<?> result;

    @Override
    public void onResult(
            CommandMessage<? extends Command> command, CommandResultMessage<?> answer) {
        result = answer;
    }

    Receipt receipt() {
        if (result == null) {
            throw new StoreUnavailableException("The bus did not answer", null);
        }
        if (!result.isExceptional()) {
            return (Receipt) result.getPayload();
        }
        throw asUnchecked(result.exceptionResult());
    }

    private static RuntimeException asUnchecked(Throwable failure) {
        return switch (failure) {
            case EventStoreException store ->
                    new StoreUnavailableException("The events could not be stored or read", store);
            case LockAcquisitionFailedException busy ->
                    new StoreUnavailableException("Too many commands for one thing", busy);
            case RuntimeException known -> known;
            default -> new IllegalStateException("A handler failed", failure);
        };
    }
}
