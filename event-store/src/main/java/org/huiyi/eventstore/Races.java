package org.huiyi.eventstore;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/// Tries a lost race again: eight times at most, after pauses of up to 1 ms, doubling to 64 ms, each of
/// random length so that the losers part.
final class Races {
    private static final int TRIES = 8;
    private static final long LONGEST_MILLIS = 64;

    /// What was decided had not seen every event.
    static final class Lost extends RuntimeException {
        Lost() {
            super("Decided on an older state", null, false, false);
        }
    }

    /// What may lose.
    @FunctionalInterface
    interface Try<T> {
        T run(boolean first);
    }

    <T> T run(Try<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.run(attempt == 1);
            } catch (ConcurrencyException | AggregateStreamCreationException | Lost lost) {
                if (attempt == TRIES) {
                    throw new LostRaceException(lost);
                }
                pause(Math.min(LONGEST_MILLIS, 1L << (attempt - 1)));
            }
        }
    }

    private static void pause(long longestMillis) {
        try {
            Thread.sleep(
                    Duration.ofNanos(
                            ThreadLocalRandom.current().nextLong(longestMillis * 1_000_000)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailableException("Interrupted between two tries", interrupted);
        }
    }
}
