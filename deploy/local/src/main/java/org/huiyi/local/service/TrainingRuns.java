package org.huiyi.local.service;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.huiyi.local.Home;
import org.huiyi.local.Java;
import org.huiyi.local.Leftovers;
import org.huiyi.local.Options;
import org.huiyi.local.Part;
import org.huiyi.local.Ports;
import org.huiyi.local.Ports.Port;
import org.huiyi.local.Stack;
import org.huiyi.local.StartException;
import org.huiyi.local.Tail;
import org.huiyi.local.Terminal;
import org.huiyi.local.postgres.Postgres;

/// Prepares the quick starts that are missing, once a build, on a database of its own that is thrown away. Without them the
/// house starts all the same, only more slowly. One checkout is prepared by one process at a time; others leave it be.
public final class TrainingRuns {

    private static final int LONGEST_MINUTES = 4;

    /// Any port, and no broker to wait for.
    private static final Map<String, String> ALONE =
            Map.of("SERVER_PORT", "0", "SPRING_KAFKA_ADMIN_AUTOCREATE", "false");

    private final Home home;
    private final Services services;
    private final Terminal terminal;
    private final Queue<Process> running = new ConcurrentLinkedQueue<>();

    private TrainingRuns(Home home, Services services, Terminal terminal) {
        this.home = home;
        this.services = services;
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

    /// Says what could not be prepared, and why.
    public static void main(String[] arguments) throws IOException {
        var root = Path.of(System.getProperty("huiyi.root", "")).toAbsolutePath().normalize();
        var terminal = new Terminal(System.out);
        var missing = missing(root);
        var lock = root.resolve("deploy/local/target/training.lock");
        try (var file = FileChannel.open(lock, CREATE, WRITE);
                var mine = file.tryLock()) {
            if (mine != null && !missing.isEmpty()) {
                prepare(root, missing, terminal);
            }
        }
    }

    /// The services that have no quick start yet.
    public static List<String> missing(Path root) {
        return Services.NAMES.stream()
                .filter(name -> !new QuickStart(Services.jar(root, name)).isPrepared())
                .toList();
    }

    private static void prepare(Path root, List<String> names, Terminal terminal)
            throws IOException {
        terminal.say("Preparing quick starts of " + String.join(", ", names) + " (once a build)");
        var home = new Home(root.resolve(".data/training"));
        if (Files.exists(home.pids())) {
            new Leftovers(home, terminal).stop();
        }
        Home.delete(home.directory());
        home.prepare();
        var ports = new Ports(freePort() - new Ports(0).of(Port.DATABASE));
        var stack = new Stack(home, terminal);
        var services = new Services(home, ports, Options.parse(root));
        var runs = new TrainingRuns(home, services, terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> runs.end(stack)));
        try {
            var database = new Postgres(home, ports.of(Port.DATABASE));
            stack.start(List.of(database.part()));
            runs.train(root, names);
        } catch (StartException failed) {
            terminal.say("Quick starts are not prepared: " + failed.getMessage());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void end(Stack stack) {
        running.forEach(Process::destroyForcibly);
        stack.stop();
        Home.delete(home.directory());
    }

    private void train(Path root, List<String> names) {
        try (var threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            names.stream()
                    .map(name -> CompletableFuture.runAsync(() -> train(root, name), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private void train(Path root, String name) {
        var began = System.nanoTime();
        var quick = new QuickStart(Services.jar(root, name));
        try {
            run(name, quick.layingOut(services.java()));
            run(name, quick.training(services.java()));
            quick.prepared();
            terminal.say("  %-22s prepared after %s".formatted(name, Terminal.since(began)));
        } catch (StartException | UncheckedIOException failed) {
            terminal.say("  %-22s not prepared: %s".formatted(name, failed.getMessage()));
        }
    }

    private void run(String name, List<String> command) {
        try {
            var builder = new ProcessBuilder(command).directory(home.directory().toFile());
            builder.environment().putAll(services.environment(name));
            builder.environment().putAll(ALONE);
            var log = home.log(name).toFile();
            var process =
                    builder.redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                            .start();
            running.add(process);
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new StartException("it did not end well:\n" + Tail.of(log.toPath()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartException("interrupted");
        }
    }
}
