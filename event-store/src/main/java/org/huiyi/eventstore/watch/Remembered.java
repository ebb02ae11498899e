package org.huiyi.eventstore.watch;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Asks again only when the last answer is old, so that many gauges cost one query.
final class Remembered<T> implements Supplier<T> {
    private final Supplier<T> question;
    private final Duration fresh;
    private @Nullable T answer;
    private long askedAt;

    Remembered(Supplier<T> question, Duration fresh) {
        this.question = question;
        this.fresh = fresh;
    }

    @Override
    public synchronized T get() {
        if (answer == null || System.nanoTime() - askedAt > fresh.toNanos()) {
            answer = question.get();
            askedAt = System.nanoTime();
        }
        return answer;
    }
}
