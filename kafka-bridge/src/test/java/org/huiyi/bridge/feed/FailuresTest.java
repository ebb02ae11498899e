package org.huiyi.bridge.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.huiyi.bridge.wire.UnreadableException;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.eventstore.StoreUnavailableException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailuresTest {
    static Stream<Exception> healing() {
        return Stream.of(
                new StoreUnavailableException("away", new IllegalStateException()),
                new CannotAcquireLockException("locked"),
                new CannotCreateTransactionException("no connection"),
                new ConcurrencyException("lost a race"),
                new UncheckedIOException(new IOException("reset")),
                new IllegalStateException(new TimeoutException()),
                new IllegalStateException(new SQLException("gone", "57P01")));
    }

    static Stream<Exception> hopeless() {
        return Stream.of(
                new IllegalArgumentException("no such meeting"),
                new RefusedException(List.of(), "preset-1"),
                new UnreadableException("no data"),
                new UnreadableException("no data", new IOException()),
                new DataIntegrityViolationException("bad", new SQLException("bad", "22021")),
                new StoreUnavailableException("bad", new SQLException("bad", "22P05")));
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
