package org.huiyi.local;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyi.local.Options.Flag;
import org.huiyi.local.broker.Broker;
import org.huiyi.local.issuer.Issuer;
import org.huiyi.local.postgres.Postgres;
import org.huiyi.local.service.Services;
import org.huiyi.local.service.TrainingRuns;
import org.huiyi.local.story.Story;
import org.huiyi.local.story.StoryFailedException;

/// One life of the whole house: cleared of leftovers, started, its story told, kept until a signal, stopped.
final class House {

    private static final String LAUNCHER = "launcher";

    private final Options options;
    private final Home home;
    private final Ports ports;
    private final Terminal terminal;
    private final Stack stack;
    private final AtomicInteger signals = new AtomicInteger();
    private final CountDownLatch asked = new CountDownLatch(1);
    private volatile Optional<Child> training = Optional.empty();

    House(Options options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
        this.home = new Home(options.data());
        this.ports = new Ports(options.portOffset());
        this.stack = new Stack(home, terminal);
    }

    /// Lives until a signal; true when everything went as it should.
    ///
    /// @throws StartException when it could not be started
    boolean live() {
        try (var _ = Lock.take(home)) {
            Signals.onStop(this::stopAsked);
            clean();
            return startedAndKept();
        }
    }

    private void clean() {
        if (Files.exists(home.pids())) {
            new Leftovers(home, terminal).stop();
        }
        if (options.has(Flag.FRESH)) {
            home.clear();
        }
        home.prepare();
        Logs.turn(home.logs());
        ports.requireFree(options.has(Flag.PAIRS));
        PidFile.of(LAUNCHER, ProcessHandle.current()).write(home.pids());
    }

    private boolean startedAndKept() {
        try {
            start();
            return kept();
        } catch (StartException failed) {
            if (stopping()) {
                return true;
            }
            throw failed;
        } finally {
            stop();
            PidFile.remove(LAUNCHER, home.pids());
            terminal.say("Stopped.");
        }
    }

    private void start() {
        var began = System.nanoTime();
        terminal.say("Starting the house on " + home.directory());
        var database = new Postgres(home, ports.of(Ports.Port.DATABASE)).part();
        stack.start(List.of(database, new Broker(home, ports).part(), Issuer.part(home, ports)));
        stack.start(new Services(home, ports, options).parts());
        if (!stopping()) {
            terminal.say("Everything is ready after " + Terminal.since(began));
        }
    }

    private boolean kept() {
        var told = options.has(Flag.NO_DEMO) || stopping() || told();
        if (!stopping()) {
            new Signpost(ports).show(terminal);
            terminal.say(
                    told
                            ? ""
                            : "The story failed, see above; the house stays up so that you can look.");
            terminal.say("Press Ctrl-C to stop.");
        }
        if (told && !options.has(Flag.NO_DEMO)) {
            train();
        }
        untilAsked();
        return told;
    }

    /// Begins once the story is told, so that it takes nothing from it.
    private void train() {
        if (stopping() || TrainingRuns.missing(options.root()).isEmpty()) {
            return;
        }
        terminal.say(
                "Preparing quicker starts beside the house, at the lowest priority, for some minutes: see "
                        + home.log("training"));
        var began = Child.start(TrainingRuns.part(home, options), home);
        training = Optional.of(began);
        Thread.ofVirtual().start(() -> sayWhenTrained(began));
        if (stopping()) {
            end(began);
        }
    }

    private void sayWhenTrained(Child began) {
        int exit = began.exit();
        if (!stopping()) {
            terminal.say(
                    exit == 0
                            ? "The next start will be quicker."
                            : "Not every service will start quicker, see " + home.log("training"));
        }
        PidFile.remove("training", home.pids());
    }

    private boolean told() {
        try {
            Story.play(ports, terminal);
            return true;
        } catch (StoryFailedException failed) {
            if (stopping()) {
                return true;
            }
            terminal.say("The story stops here: " + failed.getMessage());
            return false;
        }
    }

    private boolean stopping() {
        return signals.get() > 0;
    }

    private void untilAsked() {
        try {
            asked.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void stopAsked() {
        if (signals.incrementAndGet() > 1) {
            training.ifPresent(Child::force);
            stack.force();
            return;
        }
        terminal.say("Stopping; once more stops at once");
        asked.countDown();
        stop();
    }

    private void stop() {
        training.ifPresent(House::end);
        stack.stop();
    }

    private static void end(Child training) {
        if (!training.stop()) {
            training.force();
        }
    }
}
