package org.huiyi.eventstore.append;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.huiyi.eventstore.StoreUnavailableException;
import org.jspecify.annotations.Nullable;

/// The only way events are written. Commands queue; two lanes write what waits in groups, and each command
/// gets its own verdict.
public final class GroupAppend implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Limits limits;
    private final Waiting waiting;
    private final List<Lane> lanes;
    private final List<Thread> threads;
    private final Thread clock;
    private volatile boolean open = true;

    /// @param appended told after every group that stored something
    public GroupAppend(
            OwnConnections connections, Limits limits, AppendGauges gauges, Runnable appended) {
        this.limits = limits;
        this.waiting = new Waiting(limits.queued());
        gauges.watch(waiting.all());
        this.lanes =
                Stream.of(false, true)
                        .map(helps ->
                                new Lane(helps, waiting, connections, limits, gauges, appended))
                        .toList();
        this.threads = lanes.stream().map(this::start).toList();
        this.clock = Thread.ofVirtual().name("event-append-clock").start(this::endTheLate);
    }

    private Thread start(Lane lane) {
        return Thread.ofPlatform().name("event-append").start(() -> lane.run(() -> open));
    }

    /// Waits until the events are durable or known not to be.
    ///
    /// @throws StoreUnavailableException the queue is full, or the verdict did not come in time
    public Verdict append(List<NewEvent> events) {
        var submission = new Submission(events);
        if (!open || !waiting.offer(submission)) {
            throw new StoreUnavailableException("Too many commands wait to be stored", null);
        }
        if (!open && submission.giveUp()) {
            throw new StoreUnavailableException("The store is closing", null);
        }
        return await(submission);
    }

    /// Without a time limit of its own, which would be one more timer for each command.
    private static Verdict await(Submission submission) {
        try {
            return submission.verdict().get();
        } catch (ExecutionException failure) {
            throw asUnchecked(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailableException("Interrupted while waiting", interrupted);
        }
    }

    private static RuntimeException asUnchecked(@Nullable Throwable cause) {
        return cause instanceof RuntimeException known
                ? known
                : new EventStoreException("The append failed", cause);
    }

    /// Tells whoever waits too long, also while every lane hangs.
    private void endTheLate() {
        while (threads.stream().anyMatch(Thread::isAlive)) {
            long now = System.nanoTime();
            Stream.concat(waiting.all().stream(), lanes.stream().flatMap(Lane::unsettled))
                    .filter(s -> s.age(now).compareTo(limits.patience()) > 0)
                    .forEach(Submission::endLate);
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /// Takes no more commands, writes those that wait, and ends.
    @Override
    public void close() {
        open = false;
        try {
            for (Thread thread : threads) {
                thread.join(limits.patience());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
