package org.huiyi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import sun.misc.Signal;

/// Signals, both ways.
final class Signals {

    private static final List<String> STOPPING = List.of("INT", "TERM", "HUP");

    private Signals() {}

    /// Runs `stop` on each signal that asks the launcher to end. A signal that was ignored when the
    /// launcher started (SIGINT under `&`, SIGHUP under nohup) stays ignored.
    static void onStop(Runnable stop) {
        for (var name : STOPPING) {
            Signal.handle(new Signal(name), signal -> Thread.ofPlatform().start(stop));
        }
    }

    /// SIGINT, which PostgreSQL takes as: refuse new work, end the sessions, shut down cleanly.
    static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
