package org.huiyi.eventstore.append;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyi.eventstore.StoreUnavailableException;

/// The events of one command on their way, all or nothing. Whoever comes first decides: the flusher takes
/// it, or the waiting caller gives it up.
final class Submission {
    /// Two instances that insert the same keys in opposite order would deadlock.
    static final Comparator<Submission> BY_KEY =
            Comparator.comparing((Submission s) -> s.events.getFirst().aggregateId())
                    .thenComparing(s -> s.events.getFirst().sequence());

    private enum Stage {
        QUEUED,
        TAKEN,
        GIVEN_UP
    }

    private final List<NewEvent> events;
    private final int bytes;
    private final CompletableFuture<Verdict> verdict = new CompletableFuture<>();
    private final long born = System.nanoTime();
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.QUEUED);

    Submission(List<NewEvent> events) {
        this.events = List.copyOf(events);
        this.bytes = events.stream().mapToInt(NewEvent::bytes).sum();
    }

    List<NewEvent> events() {
        return events;
    }

    int bytes() {
        return bytes;
    }

    boolean take() {
        return stage.compareAndSet(Stage.QUEUED, Stage.TAKEN);
    }

    /// True when nothing was and nothing will be written.
    boolean giveUp() {
        return stage.compareAndSet(Stage.QUEUED, Stage.GIVEN_UP);
    }

    Duration age(long now) {
        return Duration.ofNanos(now - born);
    }

    /// The caller has waited long enough.
    void endLate() {
        String known = giveUp() ? "Nothing was stored" : "It is not known what was stored";
        verdict.completeExceptionally(new StoreUnavailableException(known + " in time", null));
    }

    CompletableFuture<Verdict> verdict() {
        return verdict;
    }
}
