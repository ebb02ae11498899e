package org.huiyi.eventstore.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.huiyi.eventstore.DueClock;
import org.jspecify.annotations.Nullable;

/// The time that instances on one database have in common.
public final class CommonClock implements DueClock {
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private record Look(Instant theirs, long nanoTime) {
        Duration age() {
            return Duration.ofNanos(System.nanoTime() - nanoTime);
        }
    }

    private final DatabaseClock database;
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile @Nullable Look last;

    public CommonClock(DatabaseClock database) {
        this.database = database;
    }

    /// Asks the database.
    @Override
    public Instant instant() {
        DatabaseClock.Reading reading = look();
        Instant common =
                reading.theirs().isBefore(reading.answered())
                        ? reading.theirs()
                        : reading.answered();
        return common.truncatedTo(ChronoUnit.MICROS);
    }

    /// A service whose clock is behind its database's waits for its own, looking once a second.
    @Override
    public Instant again(Instant dueAt, Instant now) {
        Duration left = Duration.between(now, dueAt);
        Instant next = estimate().plus(left.compareTo(PAUSE) < 0 ? left : PAUSE);
        return next.isAfter(dueAt) ? next : dueAt;
    }

    /// The database's time as it was told some seconds ago at most, counted on without this service's clock:
    /// no step of that one moves it, neither ahead nor back. Good for pacing, not for declaring.
    public Instant estimate() {
        Look known = last;
        if (known == null) {
            return look().theirs();
        }
        if (known.age().compareTo(FRESH) > 0 && looking.compareAndSet(false, true)) {
            Thread.ofVirtual().name("database-clock").start(this::refresh);
        }
        return known.theirs().plus(known.age());
    }

    private void refresh() {
        try {
            look();
        } catch (RuntimeException unreachable) {
            // counted on until the database answers again
        } finally {
            looking.set(false);
        }
    }

    private DatabaseClock.Reading look() {
        long asked = System.nanoTime();
        DatabaseClock.Reading reading = database.read();
        long told = asked + (System.nanoTime() - asked) / 2;
        last = new Look(reading.theirs(), told);
        return reading;
    }
}
