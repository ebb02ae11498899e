package org.huiyi.eventstore.order;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/// Which numbers are final. A sample notes the last number drawn and the transactions that were writing;
/// once none of those writes any more, every number up to the noted one is stored for good or never will
/// be. Correct because INSERT locks the table before it draws a number and unlocks it after its commit is
/// visible. Samples overlap, so that a reader waits for the oldest writer and not for two in a row.
final class Proof {
    private static final int OPEN_SAMPLES = 256;

    /// @param noted the last number drawn
    /// @param writers the transactions that were writing, looked at after the number was
    record Sample(long noted, Set<String> writers) {}

    private final Deque<Sample> open = new ArrayDeque<>();
    private volatile long proven;

    /// Every number up to this one is final.
    long proven() {
        return proven;
    }

    /// Takes a sample and draws the conclusions, one after the other: an older sample judged after a younger
    /// one would take the younger one's new writers for ended.
    ///
    /// @return the number the sample noted
    synchronized long look(Supplier<Sample> sampling) {
        Sample now = sampling.get();
        open.forEach(sample -> sample.writers().retainAll(now.writers()));
        while (!open.isEmpty() && open.getFirst().writers().isEmpty()) {
            proven = Math.max(proven, open.removeFirst().noted());
        }
        if (now.writers().isEmpty()) {
            proven = Math.max(proven, now.noted());
        } else if (open.size() < OPEN_SAMPLES && now.noted() > proven) {
            open.addLast(new Sample(now.noted(), new HashSet<>(now.writers())));
        }
        return now.noted();
    }
}
