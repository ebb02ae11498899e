package org.huiyi.local;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps one part alive: starts it, and starts it again whenever it dies, until it is told to stop.
final class Keeper {

    private final Part part;
    private final Home home;
    private final Terminal terminal;
    private volatile Backoff backoff = Backoff.NONE;
    private volatile boolean stopping;
    private @Nullable Child child;

    Keeper(Part part, Home home, Terminal terminal) {
        this.part = part;
        this.home = home;
        this.terminal = terminal;
    }

    String name() {
        return part.name();
    }

    /// How often it died in a row.
    int deaths() {
        return backoff.deaths();
    }

    boolean ready() {
        return current().map(Child::ready).orElse(false);
    }

    void start() {
        Thread.ofVirtual().name("keeper-" + name()).start(this::keep);
    }

    private void keep() {
        for (var life = born(); life.isPresent(); life = born()) {
            var since = System.nanoTime();
            var exit = life.get().exit();
            if (stopping) {
                return;
            }
            backoff = backoff.after(Duration.ofNanos(System.nanoTime() - since));
            terminal.say(
                    "%s ended (exit %d); starting it again in %s, see %s"
                            .formatted(
                                    name(),
                                    exit,
                                    Terminal.seconds(backoff.pause()),
                                    home.log(name())));
            Waiting.pause(backoff.pause());
        }
    }

    /// The next life; none once it was told to stop.
    private synchronized Optional<Child> born() {
        if (stopping) {
            return Optional.empty();
        }
        var born = Child.start(part, home);
        child = born;
        if (deaths() > 0) {
            Thread.ofVirtual().start(() -> sayWhenReady(born));
        }
        return Optional.of(born);
    }

    private void sayWhenReady(Child born) {
        var began = System.nanoTime();
        while (!stopping && current().filter(born::equals).isPresent()) {
            if (born.ready()) {
                terminal.say(name() + " is back after " + Terminal.since(began));
                return;
            }
            Waiting.pause(Duration.ofMillis(200));
        }
    }

    private synchronized Optional<Child> current() {
        return Optional.ofNullable(child);
    }

    /// Asks the part to stop, waits, and ends it by force when it does not.
    void stop() {
        stopping = true;
        current()
                .ifPresent(last -> {
                    if (!last.stop()) {
                        terminal.say(name() + " does not stop and is ended by force");
                        last.force();
                    }
                    PidFile.remove(name(), home.pids());
                });
    }

    /// Ends the part at once.
    void force() {
        stopping = true;
        current()
                .ifPresent(last -> {
                    last.force();
                    PidFile.remove(name(), home.pids());
                });
    }
}
