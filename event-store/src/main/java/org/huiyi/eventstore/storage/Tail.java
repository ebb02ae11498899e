package org.huiyi.eventstore.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/// The newest final events in memory, so that the many followers that a commit wakes ask the database once and not
/// each for itself. Rows are kept as they are stored: what is sealed stays sealed.
///
/// What is kept is a stretch without gaps: no event of it can come later, and none of it changes. Whoever stands within it is answered
/// from it, whoever stands before it reads for himself, and whoever stands at its end adds to it.
final class Tail {
    private static final int KEPT = 512;
    private static final long KEPT_CHARACTERS = 2_000_000;
    private static final long NEVER = -1;
    private static final long PATIENCE_MILLIS = 1_000;

    /// Reads up to a number of events behind a position.
    @FunctionalInterface
    interface Reader {
        FinalPart after(long position, int limit);
    }

    private final Reader stored;
    private final LongSupplier wakes;
    private final ReentrantLock lock = new ReentrantLock();
    private List<StoredEvent> events = List.of();
    private volatile long start;
    private long end;

    /// At which wake nothing followed the end.
    private long quiet = NEVER;

    /// @param wakes how often readers were told that there may be news; counted before they are told
    Tail(Reader stored, LongSupplier wakes) {
        this.stored = stored;
        this.wakes = wakes;
    }

    /// The final events behind the position, in order; some of them, as long as there are any. Who cannot have the tail
    /// in time, because another reads for it and the database hangs, reads for himself.
    List<StoredEvent> after(long position, int limit) {
        if (position < start || !isMine()) {
            return stored.after(position, limit).events();
        }
        try {
            return position < start
                    ? stored.after(position, limit).events()
                    : near(position, limit);
        } finally {
            lock.unlock();
        }
    }

    private boolean isMine() {
        try {
            return lock.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<StoredEvent> near(long position, int limit) {
        if (position > end) {
            begin(position);
        }
        if (position < end) {
            int first = indexAfter(position);
            return events.subList(first, Math.min(events.size(), first + limit));
        }
        long wake = wakes.getAsLong();
        return quiet == wake ? List.of() : added(limit, wake);
    }

    private void begin(long position) {
        events = List.of();
        start = position;
        end = position;
        quiet = NEVER;
    }

    /// The wake is read before the rows: what is committed after it wakes again.
    private List<StoredEvent> added(int limit, long wake) {
        var part = stored.after(end, limit);
        if (part.isEmpty()) {
            quiet = part.hole() == 0 ? wake : NEVER;
        } else {
            keep(part.events());
        }
        return part.events();
    }

    private void keep(List<StoredEvent> added) {
        var all = new ArrayList<StoredEvent>(events);
        all.addAll(added);
        int first = Math.max(0, all.size() - KEPT);
        long characters = 0;
        for (int i = all.size() - 1; i >= first; i--) {
            characters += all.get(i).payload().length() + all.get(i).metadata().length();
            if (characters > KEPT_CHARACTERS) {
                first = i + 1;
            }
        }
        start = first == 0 ? start : all.get(first - 1).position();
        end = all.getLast().position();
        events = List.copyOf(all.subList(first, all.size()));
    }

    private int indexAfter(long position) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).position() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
