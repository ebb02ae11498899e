package org.huiyi.eventstore.append;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.huiyi.eventstore.StoreUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The only way events are written. Commands queue; one thread writes everything that waits in one
/// statement and one commit, without lingering, and each command gets its own verdict.
public final class GroupAppend implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(GroupAppend.class);

    private final Limits limits;
    private final Flusher flusher;
    private final AppendGauges gauges;
    private final Runnable appended;
    private final BlockingQueue<Submission> queue;
    private final Thread thread;
    private volatile boolean open = true;
    private @Nullable Submission leftOver;

    /// @param appended told after every group that stored something
    public GroupAppend(
            OwnConnections connections, Limits limits, AppendGauges gauges, Runnable appended) {
        this.limits = limits;
        this.flusher = new Flusher(connections, limits.reconnect());
        this.gauges = gauges;
        this.appended = appended;
        this.queue = new ArrayBlockingQueue<>(limits.queued());
        gauges.watch(queue);
        this.thread = Thread.ofPlatform().name("event-append").start(this::run);
    }

    /// Waits until the events are durable or known not to be.
    ///
    /// @throws StoreUnavailableException the queue is full, or the verdict did not come in time
    public Verdict append(List<NewEvent> events) {
        var submission = new Submission(events);
        if (!open || !queue.offer(submission)) {
            throw new StoreUnavailableException("Too many commands wait to be stored", null);
        }
        if (!open && submission.giveUp()) {
            throw new StoreUnavailableException("The store is closing", null);
        }
        return await(submission);
    }

    private Verdict await(Submission submission) {
        try {
            return submission.verdict().get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            throw asUnchecked(failure.getCause());
        } catch (TimeoutException late) {
            String known =
                    submission.giveUp() ? "Nothing was stored" : "It is not known what was stored";
            throw new StoreUnavailableException(known + " in time", late);
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

    private void run() {
        while (open || !queue.isEmpty() || leftOver != null) {
            var group = nextGroup();
            if (!group.isEmpty()) {
                flushSurely(group);
            }
        }
        flusher.close();
    }

    /// Nothing may end this thread: without it every command would wait in vain.
    private void flushSurely(List<Submission> group) {
        try {
            flush(group);
        } catch (RuntimeException | Error failure) {
            log.error("A group of {} commands failed", group.size(), failure);
            group.forEach(s -> s.verdict().completeExceptionally(failure));
        }
    }

    private void flush(List<Submission> group) {
        group.sort(Submission.BY_KEY);
        long start = System.nanoTime();
        flusher.settle(group);
        gauges.flushed(group.size(), Duration.ofNanos(System.nanoTime() - start));
        appended.run();
    }

    /// Everything that waits, up to the limits; what would exceed them opens the next group.
    private List<Submission> nextGroup() {
        var group = new ArrayList<Submission>();
        int bytes = 0;
        for (var next = first(); next != null; next = queue.poll()) {
            if (!group.isEmpty() && bytes + next.bytes() > limits.groupBytes()) {
                leftOver = next;
                break;
            }
            if (next.take()) {
                group.add(next);
                bytes += next.bytes();
            }
            if (group.size() == limits.groupCommands()) {
                break;
            }
        }
        return group;
    }

    private @Nullable Submission first() {
        var next = leftOver;
        leftOver = null;
        if (next != null) {
            return next;
        }
        try {
            return queue.poll(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            return queue.poll();
        }
    }

    /// Takes no more commands, writes those that wait, and ends.
    @Override
    public void close() {
        open = false;
        try {
            thread.join(limits.patience());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
