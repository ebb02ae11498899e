package org.huiyi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyi.local.broker.Broker;
import org.huiyi.local.issuer.Issuer;
import org.huiyi.local.postgres.Postgres;
import org.huiyi.local.service.Services;
import org.huiyi.local.story.Story;
import org.huiyi.local.story.StoryFailedException;

/// Starts the house, plays the story, keeps everything alive until a signal, stops it.
public final class Launcher {

    private static final int USAGE = 2;
    private static final int FAILED = 1;

    private final Options options;
    private final Home home;
    private final Ports ports;
    private final Terminal terminal = new Terminal(System.out);
    private final Stack stack;
    private final AtomicInteger signals = new AtomicInteger();
    private final CountDownLatch asked = new CountDownLatch(1);

    private Launcher(Options options) {
        this.options = options;
        this.home = new Home(options.data());
        this.ports = new Ports(options.portOffset());
        this.stack = new Stack(home, terminal);
    }

    /// Exit codes: 0 stopped as asked, 1 could not start or the story failed, 2 wrong options.
    public static void main(String[] arguments) {
        System.exit(exit(arguments));
    }

    private static int exit(String[] arguments) {
        if (Arrays.asList(arguments).contains("--help")) {
            System.out.println(usage());
            return 0;
        }
        try {
            var root = Path.of(System.getProperty("huiyi.root", "")).toAbsolutePath().normalize();
            return new Launcher(Options.parse(root, arguments)).run();
        } catch (UsageException wrong) {
            System.err.println(wrong.getMessage() + "\n\n" + usage());
            return USAGE;
        } catch (StartException failed) {
            System.err.println(failed.getMessage());
            return FAILED;
        }
    }

    private static String usage() {
        try (var text = Launcher.class.getResourceAsStream("/usage.txt")) {
            return new String(
                    java.util.Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private int run() {
        try (var lock = Lock.take(home.directory())) {
            Signals.onStop(this::stopAsked);
            return live();
        } catch (IOException unlocked) {
            return FAILED;
        }
    }

    private int live() {
        try {
            clean();
            start();
            return stayed();
        } catch (StartException failed) {
            return signals.get() > 0 ? 0 : failed(failed);
        } finally {
            stop();
        }
    }

    private void clean() {
        if (java.nio.file.Files.exists(home.pids())) {
            new Leftovers(home, terminal).stop();
        }
        if (options.fresh()) {
            home.clear();
        }
        home.prepare();
        Logs.turn(home.logs());
        PidFile.of("launcher", ProcessHandle.current()).write(home.pids());
        ports.requireFree();
    }

    private void start() {
        var began = System.nanoTime();
        terminal.say("Starting the house on " + home.directory());
        stack.start(
                List.of(
                        new Postgres(home, ports.of(Ports.Port.DATABASE)).part(),
                        new Broker(home, ports).part(),
                        Issuer.part(home, ports)));
        stack.start(new Services(home, ports, options.root()).parts());
        terminal.say(
                "Everything is ready after "
                        + Terminal.seconds(Duration.ofNanos(System.nanoTime() - began)));
    }

    private int stayed() {
        var told = !options.demo() || told();
        if (signals.get() == 0) {
            new Signpost(ports).show(terminal);
            terminal.say(
                    told
                            ? ""
                            : "The story failed, see above; the house stays up so that you can look.");
            terminal.say("Press Ctrl-C to stop.");
        }
        untilAsked();
        return told ? 0 : FAILED;
    }

    private boolean told() {
        try {
            Story.play(ports, terminal);
            return true;
        } catch (StoryFailedException failed) {
            if (signals.get() == 0) {
                terminal.say("The story stops here: " + failed.getMessage());
            }
            return signals.get() > 0;
        }
    }

    private void untilAsked() {
        try {
            asked.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private int failed(StartException failure) {
        terminal.say(failure.getMessage());
        return FAILED;
    }

    private void stopAsked() {
        if (signals.incrementAndGet() == 1) {
            terminal.say("Stopping; once more stops at once");
            asked.countDown();
            stack.stop();
        } else {
            stack.force();
        }
    }

    private void stop() {
        stack.stop();
        new PidFile("launcher", 0, java.time.Instant.EPOCH).remove(home.pids());
        terminal.say("Stopped.");
    }
}
