package org.huiyi.eventstore.append;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One connection and the thread that writes on it: everything that waits in one statement and one commit,
/// without lingering. While one lane waits for the disk, another one can write.
final class Lane {
    private static final Logger log = LoggerFactory.getLogger(Lane.class);

    private static final long IDLE_MILLIS = 100;

    private final boolean helps;
    private final Waiting waiting;
    private final Flusher flusher;
    private final Limits limits;
    private final AppendGauges gauges;
    private final Runnable appended;
    private volatile List<Submission> taken = List.of();
    private volatile @Nullable Submission leftOver;

    /// @param helps writes only when a crowd waits
    Lane(
            boolean helps,
            Waiting waiting,
            OwnConnections connections,
            Limits limits,
            AppendGauges gauges,
            Runnable appended) {
        this.helps = helps;
        this.waiting = waiting;
        this.flusher = new Flusher(connections, limits.reconnect());
        this.limits = limits;
        this.gauges = gauges;
        this.appended = appended;
    }

    void run(BooleanSupplier open) {
        while (open.getAsBoolean() || leftOver != null || (!helps && !waiting.isEmpty())) {
            var group = nextGroup();
            if (!group.isEmpty()) {
                taken = group;
                flushSurely(group);
                taken = List.of();
            }
        }
        flusher.close();
    }

    /// What has left the queue and has no verdict yet.
    Stream<Submission> unsettled() {
        return Stream.concat(taken.stream(), Stream.ofNullable(leftOver));
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
        long start = System.nanoTime();
        flusher.settle(group);
        gauges.flushed(group.size(), Duration.ofNanos(System.nanoTime() - start));
        appended.run();
    }

    /// Everything that waits, up to the limits; what would exceed them opens the next group.
    private List<Submission> nextGroup() {
        var group = new ArrayList<Submission>();
        int bytes = 0;
        for (var next = first(); next != null; next = waiting.poll()) {
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
        group.sort(Submission.BY_KEY);
        return group;
    }

    private @Nullable Submission first() {
        var next = leftOver;
        leftOver = null;
        if (next != null) {
            return next;
        }
        return helps ? waiting.nextOfCrowd(IDLE_MILLIS) : waiting.next(IDLE_MILLIS);
    }
}
