package org.huiyi.local.drill;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Looks again after pauses that double from the first to the longest.
record Pauses(Duration first, Duration longest) {

    /// @throws DrillFailedException when nothing has come within the limit
    <T> T until(Duration limit, String awaited, Supplier<Optional<T>> look) {
        var end = System.nanoTime() + limit.toNanos();
        for (var pause = first; ; pause = next(pause)) {
            var seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (System.nanoTime() > end) {
                throw new DrillFailedException(
                        "No " + awaited + " after " + limit.toSeconds() + " s");
            }
            sleep(pause);
        }
    }

    private Duration next(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(longest) > 0 ? longest : twice;
    }

    static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DrillFailedException("Interrupted while waiting");
        }
    }
}
