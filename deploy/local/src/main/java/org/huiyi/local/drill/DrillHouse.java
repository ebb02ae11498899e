package org.huiyi.local.drill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.huiyi.local.Home;
import org.huiyi.local.Java;
import org.huiyi.local.Ports;
import org.huiyi.local.Terminal;

/// The launcher as `./run --no-demo` starts it, on a directory and ports of the drill's own.
final class DrillHouse implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(6);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(2);

    private final Home home;
    private final Ports ports;
    private final Process process;
    private final Terminal terminal;
    private final CountDownLatch heard = new CountDownLatch(1);
    private volatile boolean ready;

    private DrillHouse(Home home, Ports ports, Process process, Terminal terminal) {
        this.home = home;
        this.ports = ports;
        this.process = process;
        this.terminal = terminal;
    }

    /// Returns when everything is ready.
    static DrillHouse start(Path root, Settings settings, Terminal terminal) {
        var home = new Home(settings.data());
        home.prepare();
        try {
            var process =
                    new ProcessBuilder(command(root, home, settings))
                            .redirectErrorStream(true)
                            .start();
            var house = new DrillHouse(home, new Ports(settings.portOffset()), process, terminal);
            Runtime.getRuntime().addShutdownHook(new Thread(house::close));
            house.awaitReady();
            return house;
        } catch (IOException failed) {
            throw new DrillFailedException("The house could not be started", failed);
        }
    }

    private static List<String> command(Path root, Home home, Settings settings) {
        var arguments = new ArrayList<>(List.of("--no-demo", "--data"));
        arguments.add(home.directory().toString());
        arguments.addAll(List.of("--port-offset", String.valueOf(settings.portOffset())));
        if (settings.drills().contains(Drill.PAIRS)) {
            arguments.add("--pairs");
        }
        return new Java(home, 96)
                .with("-Dhuiyi.root=" + root)
                .running("org.huiyi.local.Launcher", arguments.toArray(String[]::new));
    }

    private void awaitReady() {
        Thread.ofVirtual().start(this::listen);
        try {
            if (!heard.await(LONGEST_START.toSeconds(), TimeUnit.SECONDS) || !ready) {
                close();
                throw new DrillFailedException("The house was not ready, see above");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DrillFailedException("Interrupted while the house started");
        }
    }

    private void listen() {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
            }
        } catch (IOException ended) {
            terminal.say("    house | is not heard any more");
        }
        heard.countDown();
    }

    private void hear(String line) {
        if (!ready || line.contains("ended") || line.contains("back")) {
            terminal.say("    house | " + line);
        }
        if (line.startsWith("Everything is ready")) {
            ready = true;
            heard.countDown();
        }
    }

    Home home() {
        return home;
    }

    Ports ports() {
        return ports;
    }

    /// Stops it and everything it started.
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
