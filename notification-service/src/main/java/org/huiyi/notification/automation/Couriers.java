package org.huiyi.notification.automation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.huiyi.eventstore.Conditions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// As many conversations with the relay at once as it is asked to bear, and a bounded queue before them.
/// What does not fit is left to the notice's alarm, and counted.
public final class Couriers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Couriers.class);
    private static final int QUEUE = 10_000;
    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private final Courier courier;
    private final ThreadPoolExecutor threads;
    private final Counter left;
    private final Counter failed;

    public Couriers(Courier courier, int atOnce, MeterRegistry meters) {
        this.courier = courier;
        this.threads =
                new ThreadPoolExecutor(
                        atOnce,
                        atOnce,
                        0,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(QUEUE),
                        Thread.ofVirtual().name("courier-", 0).factory());
        this.left = meters.counter("huiyi.notices.left.to.alarm");
        this.failed = meters.counter("huiyi.notices.attempts.failed");
        Gauge.builder("huiyi.notices.waiting", threads, t -> t.getQueue().size()).register(meters);
    }

    void send(Errand errand, Conditions because) {
        try {
            threads.execute(() -> deliver(errand, because));
        } catch (RejectedExecutionException e) {
            left.increment();
        }
    }

    private void deliver(Errand errand, Conditions because) {
        try {
            courier.deliver(errand, because);
        } catch (RuntimeException e) {
            failed.increment();
            LOG.warn(
                    "Attempt {} of {} went wrong; its alarm takes it up again",
                    errand.attempt(),
                    errand.noticeId(),
                    e);
        }
    }

    /// Lets conversations end; errands not begun are left to their alarms.
    @Override
    public void close() throws InterruptedException {
        threads.getQueue().clear();
        threads.shutdown();
        if (!threads.awaitTermination(FAREWELL.toSeconds(), TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
