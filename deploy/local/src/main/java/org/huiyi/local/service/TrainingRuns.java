package org.huiyi.local.service;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.huiyi.local.Home;
import org.huiyi.local.Java;
import org.huiyi.local.Leftovers;
import org.huiyi.local.Options;
import org.huiyi.local.Part;
import org.huiyi.local.Ports;
import org.huiyi.local.Ports.Port;
import org.huiyi.local.Stack;
import org.huiyi.local.StartException;
import org.huiyi.local.Terminal;
import org.huiyi.local.postgres.Postgres;

/// Prepares the quick starts that are missing, once a build, on a database of its own that is thrown away. Without them the
/// house starts all the same, only more slowly. One checkout is prepared by one process at a time; others wait for it.
public final class TrainingRuns {

    private static final Duration CLEANING = Duration.ofSeconds(15);

    private final Path root;
    private final Home home;
    private final Terminal terminal;
    private final Trainees trainees = new Trainees();

    private TrainingRuns(Path root, Terminal terminal) {
        this.root = root;
        this.home = new Home(root.resolve(".data/training"));
        this.terminal = terminal;
    }

    /// The part that runs this beside a house, at the lowest priority.
    public static Part part(Home home, Options options) {
        var command = new ArrayList<>(List.of("nice", "-n", "19"));
        command.addAll(
                new Java(home, 96)
                        .with("-Dhuiyi.root=" + options.root())
                        .running(TrainingRuns.class));
        return new Part("training", command, Map.of(), () -> true, Part.Goodbye.TERM);
    }

    /// Says what could not be prepared, and why. Exit codes: 0 nothing is missing any more, 1 something is.
    public static void main(String[] arguments) throws IOException {
        var root = Path.of(System.getProperty("huiyi.root", "")).toAbsolutePath().normalize();
        var runs = new TrainingRuns(root, new Terminal(System.out));
        var lock = root.resolve("deploy/local/target/training.lock");
        try (var file = FileChannel.open(lock, CREATE, WRITE);
                var _ = file.lock()) {
            runs.prepare(missing(root));
        }
        if (!runs.trainees.areSentHome() && !missing(root).isEmpty()) {
            System.exit(1);
        }
    }

    /// The services that have no quick start yet.
    public static List<String> missing(Path root) {
        return Services.NAMES.stream()
                .filter(name -> !new QuickStart(Services.jar(root, name)).isPrepared())
                .toList();
    }

    private void prepare(List<String> names) throws IOException {
        clean();
        if (names.isEmpty()) {
            return;
        }
        terminal.say("Preparing quick starts of " + String.join(", ", names) + " (once a build)");
        home.prepare();
        endWithSignals(Thread.currentThread());
        var ports = new Ports(freePort() - new Ports(0).of(Port.DATABASE));
        var services = new Services(home, ports, Options.parse(root));
        var stack = new Stack(home, terminal);
        try {
            stack.start(List.of(new Postgres(home, ports.of(Port.DATABASE)).part()));
            train(names, services);
        } catch (StartException failed) {
            terminal.say("Quick starts are not prepared: " + failed.getMessage());
        } finally {
            stack.stop();
            clean();
        }
    }

    /// What an earlier run left that was killed.
    private void clean() {
        if (Files.exists(home.pids())) {
            new Leftovers(home, terminal).stop();
        }
        Home.delete(home.directory());
    }

    /// A signal sends the trainees home and waits until the thread that prepares has cleaned up.
    private void endWithSignals(Thread preparing) {
        Runnable end =
                () -> {
                    trainees.sendHome();
                    try {
                        preparing.join(CLEANING);
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                };
        Runtime.getRuntime().addShutdownHook(new Thread(end));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void train(List<String> names, Services services) {
        var java = services.java();
        int atOnce = Runtime.getRuntime().availableProcessors();
        try (var threads = Executors.newFixedThreadPool(atOnce)) {
            names.stream()
                    .map(name -> {
                        var environment = services.environment(name);
                        return CompletableFuture.runAsync(
                                () -> train(name, java, environment), threads);
                    })
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private void train(String name, Java java, Map<String, String> environment) {
        var began = System.nanoTime();
        var quick = new QuickStart(Services.jar(root, name));
        var log = home.log(name);
        try {
            var origin = quick.origin();
            trainees.run(quick.layingOut(java), environment, log);
            trainees.run(quick.training(java), environment, log);
            quick.prepared(origin);
            terminal.say("  %-22s prepared after %s".formatted(name, Terminal.since(began)));
        } catch (StartException | UncheckedIOException failed) {
            terminal.say("  %-22s not prepared: %s".formatted(name, failed.getMessage()));
        }
    }
}
