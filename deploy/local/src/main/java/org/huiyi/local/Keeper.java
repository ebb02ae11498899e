package org.huiyi.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps one part alive: starts it, and starts it again whenever it dies, until it is told to stop.
///
/// Every part runs in a session of its own (`setsid`): Ctrl-C at the terminal reaches the launcher alone,
/// which then stops the parts in their order.
final class Keeper {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Part part;
    private final Home home;
    private final Terminal terminal;
    private Backoff backoff = Backoff.NONE;
    private volatile @Nullable Process process;
    private volatile boolean stopping;

    Keeper(Part part, Home home, Terminal terminal) {
        this.part = part;
        this.home = home;
        this.terminal = terminal;
    }

    Part part() {
        return part;
    }

    /// How often it died in a row.
    int deaths() {
        return backoff.deaths();
    }

    boolean ready() {
        var current = process;
        return current != null && current.isAlive() && part.health().ready();
    }

    void start() {
        var started = spawn();
        Thread.ofVirtual().name("keeper-" + part.name()).start(() -> watch(started));
    }

    private synchronized Process spawn() {
        if (stopping) {
            throw new StartException(part.name() + " is being stopped");
        }
        try {
            var started = builder().start();
            PidFile.of(part.name(), started.toHandle()).write(home.pids());
            process = started;
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private ProcessBuilder builder() {
        var command = new ArrayList<>(List.of("setsid"));
        command.addAll(part.command());
        var builder = new ProcessBuilder(command).directory(home.directory().toFile());
        builder.environment().putAll(part.environment());
        File log = home.log(part.name()).toFile();
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    }

    private void watch(Process first) {
        var current = first;
        while (true) {
            var since = System.nanoTime();
            var exit = exitOf(current);
            if (stopping) {
                return;
            }
            backoff = backoff.after(Duration.ofNanos(System.nanoTime() - since));
            terminal.say(
                    "%s ended (exit %d); starting it again in %s, see %s"
                            .formatted(
                                    part.name(),
                                    exit,
                                    Terminal.seconds(backoff.pause()),
                                    home.log(part.name())));
            if (!Waiting.pause(backoff.pause()) || stopping) {
                return;
            }
            current = spawn();
            Thread.ofVirtual().start(this::sayWhenReady);
        }
    }

    private void sayWhenReady() {
        var began = System.nanoTime();
        var deathsThen = deaths();
        while (!stopping && deaths() == deathsThen && Waiting.pause(Duration.ofMillis(200))) {
            if (ready()) {
                terminal.say(
                        part.name()
                                + " is back after "
                                + Terminal.seconds(Duration.ofNanos(System.nanoTime() - began)));
                return;
            }
        }
    }

    private static int exitOf(Process process) {
        return process.onExit().join().exitValue();
    }

    /// Asks the part to stop, waits, and ends it by force when it does not.
    void stop() {
        stopping = true;
        var current = running();
        if (current == null) {
            return;
        }
        switch (part.goodbye()) {
            case TERM -> current.destroy();
            case INT -> Signals.interrupt(current.toHandle());
        }
        if (!Waiting.ended(current.toHandle(), PATIENCE)) {
            terminal.say(
                    part.name()
                            + " did not stop within "
                            + Terminal.seconds(PATIENCE)
                            + " and is ended by force");
            force();
        }
        gone();
    }

    /// Ends the part at once.
    void force() {
        stopping = true;
        var current = running();
        if (current != null) {
            current.destroyForcibly();
            Waiting.ended(current.toHandle(), PATIENCE);
            gone();
        }
    }

    private synchronized @Nullable Process running() {
        return process;
    }

    private void gone() {
        new PidFile(part.name(), 0, java.time.Instant.EPOCH).remove(home.pids());
    }
}
