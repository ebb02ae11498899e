package org.huiyi.eventstore.order;

import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/// Reads straight from the storage and tells a waiting processor when there is something: Axon's own
/// store has no such callback, and its processors sleep half a second.
public final class WokenSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    private final EventStorageEngine storage;
    private final Signals signals;

    public WokenSource(EventStorageEngine storage, Signals signals) {
        this.storage = storage;
        this.signals = signals;
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return new Stream(token);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return storage.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return storage.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return storage.createTokenAt(instant);
    }

    private final class Stream implements TrackingEventStream {
        private static final long NAP_MILLIS = 5;

        private final Registration wakes;
        private final Registration nudges;
        private volatile boolean news = true;
        private volatile boolean behind;
        private volatile @Nullable Runnable callback;
        private @Nullable TrackingToken last;
        private @Nullable Iterator<? extends TrackedEventMessage<?>> batch;
        private @Nullable TrackedEventMessage<?> next;

        Stream(@Nullable TrackingToken token) {
            last = token;
            wakes = signals.register(this::woken);
            nudges = signals.registerBusy(this::goOn);
        }

        private void woken() {
            news = true;
            call();
        }

        private void goOn() {
            if (behind) {
                call();
            }
        }

        private void call() {
            Runnable available = callback;
            if (available != null) {
                available.run();
            }
        }

        private @Nullable TrackedEventMessage<?> look() {
            if (next == null && (batch != null || news)) {
                advance();
            }
            return next;
        }

        /// `news` is cleared before the query, so that a commit during the query is not overlooked.
        private void advance() {
            if (batch == null) {
                news = false;
                batch = storage.readEvents(last, false).iterator();
            }
            behind = batch.hasNext();
            if (behind) {
                next = batch.next();
                last = next.trackingToken();
            } else {
                batch = null;
            }
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.ofNullable(look());
        }

        @Override
        public boolean hasNextAvailable() {
            return look() != null;
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            long end = System.nanoTime() + unit.toNanos(timeout);
            while (look() == null) {
                if (System.nanoTime() >= end) {
                    return false;
                }
                Thread.sleep(NAP_MILLIS);
            }
            return true;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            TrackedEventMessage<?> event = look();
            while (event == null) {
                Thread.sleep(NAP_MILLIS);
                event = look();
            }
            next = null;
            return event;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable available) {
            callback = available;
            available.run();
            return true;
        }

        @Override
        public void close() {
            wakes.cancel();
            nudges.cancel();
        }
    }
}
