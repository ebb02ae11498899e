package org.huiyi.eventstore.order;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes samples for the proof, at most one per 20 ms, only while a reader waits at a hole, and wakes the
/// readers when the hole is proven.
public final class HoleWatch {
    private static final Logger log = LoggerFactory.getLogger(HoleWatch.class);
    private static final Duration SPACING = Duration.ofMillis(20);
    private static final Duration REST = Duration.ofMillis(500);

    private final DataSource database;
    private final Runnable wake;
    private final Timer waits;
    private final Proof proof = new Proof();
    private final AtomicBoolean watching = new AtomicBoolean();

    /// @param wake called when a hole that was watched is proven; `huiyi.reader.hole` times the waits
    public HoleWatch(DataSource database, MeterRegistry registry, Runnable wake) {
        this.database = database;
        this.wake = wake;
        this.waits = Timer.builder("huiyi.reader.hole").register(registry);
    }

    /// To be asked before the query whose holes it shall judge.
    public long proven() {
        return proof.proven();
    }

    /// Looks once whether everything before `number` is final.
    public boolean isFinalBefore(long number) {
        if (proof.proven() < number - 1) {
            sample();
        }
        return proof.proven() >= number - 1;
    }

    /// Goes on looking on its own thread until everything before `number` is final.
    public void watch(long number) {
        if (watching.compareAndSet(false, true)) {
            Thread.ofVirtual().name("hole-watch").start(() -> watchUntilFinal(number));
        }
    }

    private void watchUntilFinal(long number) {
        long start = System.nanoTime();
        try {
            while (!isFinalBefore(number)) {
                Thread.sleep(SPACING);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            log.warn("The order could not be looked at: {}", failure.getMessage());
            rest();
        } finally {
            waits.record(Duration.ofNanos(System.nanoTime() - start));
            watching.set(false);
            wake.run();
        }
    }

    /// Readers that are woken would ask again at once.
    private static void rest() {
        try {
            Thread.sleep(REST);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits until everything drawn before this call is final.
    ///
    /// @return the last final number
    /// @throws EventStoreException not proven within `patience`
    public long provenNow(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        long drawn = sample();
        while (proof.proven() < drawn) {
            if (System.nanoTime() > end) {
                throw new EventStoreException("Writers did not end in time to find the head");
            }
            pause();
            sample();
        }
        return drawn;
    }

    private static void pause() {
        try {
            Thread.sleep(SPACING);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("Interrupted while finding the head", interrupted);
        }
    }

    private long sample() {
        return proof.look(this::ask);
    }

    private Proof.Sample ask() {
        try (var connection = database.getConnection();
                var ask =
                        connection.prepareStatement("select noted, writers from event_writers()");
                ResultSet row = ask.executeQuery()) {
            row.next();
            var writers = List.of((String[]) row.getArray(2).getArray());
            return new Proof.Sample(row.getLong(1), new HashSet<>(writers));
        } catch (SQLException failure) {
            throw new EventStoreException("The order of events could not be looked at", failure);
        }
    }
}
