package org.huiyi.eventstore.append;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.huiyi.eventstore.Receipt;
import org.jspecify.annotations.Nullable;

/// Goes with one attempt of a command, in its metadata, and comes back with what the command itself cannot
/// answer: what was stored under which ids, and which state was judged.
public final class Attempt {
    /// Where it travels in a command's metadata.
    public static final String KEY = "attempt";

    private final @Nullable String unread;
    private final AtomicLong judged = new AtomicLong(-1);
    private volatile List<Receipt.Recorded> recorded = List.of();

    private Attempt(@Nullable String unread) {
        this.unread = unread;
    }

    /// One that reads before it judges.
    public static Attempt informed() {
        return new Attempt(null);
    }

    /// One that takes this aggregate to be new, without looking.
    public static Attempt opening(String aggregateId) {
        return new Attempt(aggregateId);
    }

    /// The attempt of this command, or one that nobody asks.
    public static Attempt of(MetaData metaData) {
        return metaData.get(KEY) instanceof Attempt attempt ? attempt : informed();
    }

    /// The attempt that the current unit of work serves, if any.
    public static @Nullable Attempt current() {
        if (!CurrentUnitOfWork.isStarted()) {
            return null;
        }
        var message = CurrentUnitOfWork.get().root().getMessage();
        return message != null && message.getMetaData().get(KEY) instanceof Attempt attempt
                ? attempt
                : null;
    }

    /// Whether the current unit of work takes this aggregate to be new.
    public static boolean opens(String aggregateId) {
        Attempt current = current();
        return current != null && aggregateId.equals(current.unread);
    }

    /// The last event that the judging state knew; -1 when it knew none.
    public void judgedAt(long sequence) {
        judged.set(sequence);
    }

    public long judgedAt() {
        return judged.get();
    }

    public void recorded(List<Receipt.Recorded> events) {
        recorded = List.copyOf(events);
    }

    public List<Receipt.Recorded> recorded() {
        return recorded;
    }
}
