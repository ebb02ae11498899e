package org.huiyi.local.story;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Looks again and again at what follows by itself: mails, actions, proofs of sending.
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private Patience() {}

    /// @throws StoryFailedException when it has not come after a minute
    static <T> T until(String awaited, Supplier<T> look, Predicate<T> come) {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            var seen = look.get();
            if (come.test(seen)) {
                return seen;
            }
            if (System.nanoTime() > end) {
                throw new StoryFailedException(
                        "After "
                                + LONGEST.toSeconds()
                                + " s there was still no "
                                + awaited
                                + ", only:\n"
                                + seen);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StoryFailedException("The story was interrupted", stopped);
        }
    }
}
