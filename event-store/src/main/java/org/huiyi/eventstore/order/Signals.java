package org.huiyi.eventstore.order;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Wakes the readers of this process: after a commit here, when another process says so, and from time to
/// time in case a signal was lost.
public final class Signals implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Signals.class);

    private static final long BUSY_MILLIS = 10;

    private final Set<Runnable> readers = ConcurrentHashMap.newKeySet();
    private final Set<Runnable> busy = ConcurrentHashMap.newKeySet();
    private final AtomicLong wakes = new AtomicLong();
    private final Bell bell;
    private final ScheduledExecutorService clock;

    /// @param poll how long a lost signal may stay unnoticed
    public Signals(Bell bell, Duration poll) {
        this.bell = bell;
        this.clock =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("event-poll").factory());
        bell.listen(this::wake);
        clock.scheduleWithFixedDelay(
                () -> busy.forEach(Signals::tell), BUSY_MILLIS, BUSY_MILLIS, TimeUnit.MILLISECONDS);
        clock.scheduleWithFixedDelay(
                this::wake, poll.toMillis(), poll.toMillis(), TimeUnit.MILLISECONDS);
    }

    public Registration register(Runnable reader) {
        readers.add(reader);
        return () -> readers.remove(reader);
    }

    /// Calls a reader every 10 ms, so that one that stands before a full buffer goes on soon after there is
    /// room: Axon's own pause there is 100 ms.
    Registration registerBusy(Runnable reader) {
        busy.add(reader);
        return () -> busy.remove(reader);
    }

    /// Something was committed by this process.
    public void committed() {
        wake();
        bell.ring();
    }

    /// How often readers were told to look; counted before they are.
    public long wakes() {
        return wakes.get();
    }

    /// Readers should look again, in this process only.
    public void wake() {
        wakes.incrementAndGet();
        readers.forEach(Signals::tell);
    }

    /// A reader that is just being stopped must not keep the others asleep.
    private static void tell(Runnable reader) {
        try {
            reader.run();
        } catch (RuntimeException failure) {
            log.debug("A reader could not be woken", failure);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        bell.close();
    }
}
