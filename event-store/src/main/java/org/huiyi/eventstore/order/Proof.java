package org.huiyi.eventstore.order;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/// Which numbers are final. A sample notes the last number drawn and the transactions that were writing;
/// once none of those writes any more, every number up to the noted one is stored for good or never will
/// be. Correct because INSERT locks the table before it draws a number and unlocks it after its commit is
/// visible. Samples overlap, so that a reader waits for the oldest writer and not for two in a row.
final class Proof {
    private static final int OPEN_SAMPLES = 256;

    private record Sample(long noted, Set<String> writers) {}

    private final Deque<Sample> open = new ArrayDeque<>();
    private volatile long proven;

    /// Every number up to this one is final.
    long proven() {
        return proven;
    }

    synchronized void see(long noted, Set<String> writers) {
        open.forEach(sample -> sample.writers().retainAll(writers));
        while (!open.isEmpty() && open.getFirst().writers().isEmpty()) {
            proven = Math.max(proven, open.removeFirst().noted());
        }
        if (writers.isEmpty()) {
            proven = Math.max(proven, noted);
        } else if (open.size() < OPEN_SAMPLES && noted > proven) {
            open.addLast(new Sample(noted, new HashSet<>(writers)));
        }
    }
}
