package org.huiyi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// One life of a part: a process in a session of its own (`setsid`), so that Ctrl-C at the terminal
/// reaches the launcher alone, which then stops the parts in their order.
final class Child {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Part part;
    private final Process process;

    private Child(Part part, Process process) {
        this.part = part;
        this.process = process;
    }

    /// Starts the process and writes it down.
    static Child start(Part part, Home home) {
        try {
            var child = new Child(part, builder(part, home).start());
            PidFile.of(part.name(), child.process.toHandle()).write(home.pids());
            return child;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ProcessBuilder builder(Part part, Home home) {
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(part.command().get());
        var builder = new ProcessBuilder(command).directory(home.directory().toFile());
        builder.environment().putAll(part.environment());
        var log = home.log(part.name()).toFile();
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    }

    boolean ready() {
        return process.isAlive() && part.health().ready();
    }

    /// Waits for its end, however long it lives.
    int exit() {
        return process.onExit().join().exitValue();
    }

    /// Asks it to stop; false when it did not within [#PATIENCE].
    boolean stop() {
        switch (part.goodbye()) {
            case TERM -> process.destroy();
            case INT -> Signals.interrupt(process.toHandle());
        }
        return Waiting.ended(process.toHandle(), PATIENCE);
    }

    /// Ends it at once.
    void force() {
        process.destroyForcibly();
        Waiting.ended(process.toHandle(), PATIENCE);
    }
}
