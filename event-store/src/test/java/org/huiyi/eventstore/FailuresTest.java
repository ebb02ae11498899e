package org.huiyi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailuresTest {
    static Stream<Exception> healing() {
        return Stream.of(
                new StoreUnavailableException("away", new IllegalStateException()),
                new EventStoreException("away"),
                new EventStoreException("not read", sql("08006")),
                new CannotAcquireLockException("locked"),
                new QueryTimeoutException("too slow", sql("57014")),
                new DataAccessResourceFailureException("gone", sql("57P01")),
                new CannotCreateTransactionException("none", new SQLTransientConnectionException()),
                new CannotCreateTransactionException("password is being changed", sql("28P01")),
                new ConcurrencyException("lost a race", sql("23505")),
                new UncheckedIOException(new IOException("reset")),
                new IllegalStateException(new TimeoutException()),
                new IllegalStateException(sql("57P01")),
                new UncategorizedSQLException("write", null, sql("25006")));
    }

    static Stream<Exception> hopeless() {
        return Stream.of(
                new IllegalArgumentException("no such meeting"),
                new RefusedException(List.of(), "preset-1"),
                new DataIntegrityViolationException("bad"),
                new DataIntegrityViolationException("bad", sql("22021")),
                new DataIntegrityViolationException("bad", sql("23502")),
                new DuplicateKeyException("there already", sql("23505")),
                new BadSqlGrammarException("write", "select", sql("42703")),
                new EmptyResultDataAccessException(1),
                new EventStoreException("cannot be stored", sql("23514")),
                new EventStoreException("cannot be written", new IllegalArgumentException()),
                new StoreUnavailableException("bad", sql("22P05")));
    }

    private static SQLException sql(String state) {
        return new SQLException("no", state);
    }

    @ParameterizedTest
    @MethodSource("healing")
    void what_time_heals_is_tried_again(Exception failure) {
        assertThat(Failures.isTechnical(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("hopeless")
    void what_time_does_not_heal_is_parked(Exception failure) {
        assertThat(Failures.isTechnical(failure)).isFalse();
    }
}
