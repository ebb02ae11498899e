package org.huiyi.bridge.parking;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.huiyi.bridge.ParkedMessages;
import org.huiyi.bridge.feed.Listener;
import org.huiyi.bridge.feed.Outcome;
import org.huiyi.bridge.wire.Arrival;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets parked messages go, one transaction each: take the first, handle it, remove it, all under the lock
/// of its key. A crash in between repeats the message, which feeds must bear anyway.
public final class Releasing implements ParkedMessages {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final ParkedRows rows;
    private final TransactionTemplate transactions;
    private final Listener listener;

    public Releasing(ParkedRows rows, TransactionTemplate transactions, Listener listener) {
        this.rows = rows;
        this.transactions = transactions;
        this.listener = listener;
    }

    @Override
    public List<StuckKey> stuck(String after, int limit) {
        return rows.stuck(after, limit);
    }

    @Override
    public Released release(String topic, String key) {
        long end = System.nanoTime() + LIMIT.toNanos();
        int released = 0;
        var reason = new AtomicReference<@Nullable String>();
        while (System.nanoTime() < end && releaseFirst(topic, key, reason)) {
            released++;
        }
        return new Released(released, rows.count(topic, key), reason.get());
    }

    private boolean releaseFirst(
            String topic, String key, AtomicReference<@Nullable String> reason) {
        return Boolean.TRUE.equals(
                transactions.execute(_ -> {
                    rows.lock(topic, key);
                    return rows.first(topic, key).map(first -> went(first, reason)).orElse(false);
                }));
    }

    private boolean went(Arrival first, AtomicReference<@Nullable String> reason) {
        return switch (listener.hearApart(first)) {
            case Outcome.Handled() -> {
                rows.remove(first);
                yield true;
            }
            case Outcome.Poison(var why) -> {
                reason.set(Parking.reasonOf(why));
                rows.failedAgain(first, Parking.reasonOf(why));
                yield false;
            }
        };
    }
}
