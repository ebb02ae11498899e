package org.huiyi.eventstore;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/// Tells what time will heal from what it will not: the first is tried again, the second is parked.
///
/// Where the database itself answered, its SQLState decides, whatever the answer is wrapped in: a value it can
/// never take or a constraint it will always hold against fails tomorrow as it does today. What the event
/// storage reports is as lasting as its cause.
public final class Failures {
    private static final int DEPTH = 20;

    /// Connection, read-only standby, credentials and catalogue being mended, rollback, resources, locks,
    /// operators, disks, the server's own faults.
    private static final List<String> HEALING =
            List.of("08", "25006", "28", "3D", "40", "53", "55", "57", "58", "XX");

    private Failures() {}

    public static boolean isTechnical(Throwable failure) {
        return chain(failure).anyMatch(Failures::isLostRace)
                || chain(failure).noneMatch(Failures::isRejection)
                        && chain(failure).anyMatch(Failures::heals);
    }

    private static boolean isLostRace(Throwable cause) {
        return cause instanceof ConcurrencyException
                || cause instanceof AggregateStreamCreationException;
    }

    private static boolean isRejection(Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && !sql.getSQLState().isEmpty()
                && HEALING.stream().noneMatch(sql.getSQLState()::startsWith);
    }

    private static boolean heals(Throwable cause) {
        return switch (cause) {
            case EventStoreException store -> store.getCause() == null;
            case StoreUnavailableException _,
                    TransientDataAccessException _,
                    RecoverableDataAccessException _,
                    NonTransientDataAccessResourceException _,
                    TransactionException _,
                    SQLException _,
                    TimeoutException _,
                    InterruptedException _,
                    IOException _ ->
                    true;
            default -> false;
        };
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, c -> c != null, Throwable::getCause).limit(DEPTH);
    }
}
