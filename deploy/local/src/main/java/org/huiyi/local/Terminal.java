package org.huiyi.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/// What the person at the terminal reads. Lines of several threads never mix.
public final class Terminal {

    private final PrintStream out;

    public Terminal(PrintStream out) {
        this.out = out;
    }

    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    /// The time since a reading of [System#nanoTime].
    public static String since(long nanoTime) {
        return seconds(Duration.ofNanos(System.nanoTime() - nanoTime));
    }

    /// A duration as a person reads it: `3.4 s`.
    public static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
