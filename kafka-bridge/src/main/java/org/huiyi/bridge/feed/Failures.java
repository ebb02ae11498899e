package org.huiyi.bridge.feed;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.huiyi.bridge.wire.UnreadableException;
import org.huiyi.eventstore.StoreUnavailableException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// Tells what time will heal from what it will not.
///
/// Whatever the store, the database, the network or a lost race did is tried again. Two things look like
/// that and are not: a value the database can never take (SQLState class 22), and a message that cannot be
/// read, whatever its cause.
final class Failures {
    private static final int DEPTH = 20;

    private Failures() {}

    static boolean isTechnical(Throwable failure) {
        return !(failure instanceof UnreadableException)
                && chain(failure).noneMatch(Failures::isBadValue)
                && chain(failure).anyMatch(Failures::heals);
    }

    private static boolean heals(Throwable cause) {
        return switch (cause) {
            case StoreUnavailableException _,
                    DataAccessException _,
                    TransactionException _,
                    SQLException _,
                    TimeoutException _,
                    EventStoreException _,
                    ConcurrencyException _,
                    AggregateStreamCreationException _,
                    InterruptedException _,
                    IOException _ ->
                    true;
            default -> false;
        };
    }

    private static boolean isBadValue(Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().startsWith("22");
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, c -> c != null, Throwable::getCause).limit(DEPTH);
    }
}
