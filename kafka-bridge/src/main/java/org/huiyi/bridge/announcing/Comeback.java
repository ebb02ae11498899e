package org.huiyi.bridge.announcing;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/// Claims the announcer's segment again soon after this node failed at it, unless another node has it.
public final class Comeback implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(4);
    private static final int SEGMENT = 0;

    private final Supplier<EventProcessingConfiguration> processing;
    private final AtomicBoolean planned = new AtomicBoolean();
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("announcer-comeback").daemon().factory());

    public Comeback(Supplier<EventProcessingConfiguration> processing) {
        this.processing = processing;
    }

    /// Plans one attempt; more of them meanwhile change nothing.
    void soon() {
        if (!timer.isShutdown() && planned.compareAndSet(false, true)) {
            timer.schedule(this::claim, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void claim() {
        planned.set(false);
        processing
                .get()
                .eventProcessor(Announcing.GROUP, PooledStreamingEventProcessor.class)
                .filter(PooledStreamingEventProcessor::isRunning)
                .ifPresent(processor -> processor.claimSegment(SEGMENT));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
