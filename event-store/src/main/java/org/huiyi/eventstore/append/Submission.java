package org.huiyi.eventstore.append;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

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

    CompletableFuture<Verdict> verdict() {
        return verdict;
    }
}
