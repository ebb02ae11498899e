package org.huiyi.local.drill;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.huiyi.local.Home;
import org.huiyi.local.PidFile;
import org.huiyi.local.Ports;
import org.huiyi.local.Terminal;

/// Ends a part with all its processes as `kill -9` does, and sees when the house has brought it back.
final class Saboteur {

    private static final Duration LONGEST_RETURN = Duration.ofMinutes(4);
    private static final Pauses LOOKS = new Pauses(Duration.ofMillis(50), Duration.ofMillis(100));

    private final Home home;
    private final Ports ports;
    private final Terminal terminal;

    Saboteur(DrillHouse house, Terminal terminal) {
        this.home = house.home();
        this.ports = house.ports();
        this.terminal = terminal;
    }

    /// Strikes a little later, so that the caller's next request is on its way by then.
    ///
    /// @return how long the part was away, once it is ready again
    CompletableFuture<Duration> strike(Part part, Duration later, String when) {
        var away = new CompletableFuture<Duration>();
        Thread.ofPlatform().daemon().start(() -> strike(part, later, when, away));
        return away;
    }

    /// Stops it in the middle of whatever it does, without ending it.
    void freeze(Part part) {
        signal(part, "STOP");
    }

    /// Lets it go on.
    void thaw(Part part) {
        signal(part, "CONT");
    }

    private void signal(Part part, String name) {
        var pid = recorded(part).orElseThrow().pid();
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start().onExit().join();
        } catch (IOException failed) {
            throw new DrillFailedException("No signal " + name + " to " + part.file(), failed);
        }
    }

    private void strike(Part part, Duration later, String when, CompletableFuture<Duration> away) {
        try {
            Pauses.sleep(later);
            var killed = recorded(part).orElseThrow();
            kill(killed);
            var began = System.nanoTime();
            terminal.say("  kill -9 " + part.file() + " " + when);
            away.complete(returned(part, killed, began));
        } catch (RuntimeException failed) {
            away.completeExceptionally(failed);
        }
    }

    private static void kill(PidFile killed) {
        var process =
                killed.process()
                        .orElseThrow(
                                () -> new DrillFailedException(killed.part() + " does not run"));
        var children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private Duration returned(Part part, PidFile killed, long began) {
        return LOOKS.until(
                LONGEST_RETURN,
                "return of " + part.file(),
                () ->
                        recorded(part).filter(now -> now.pid() != killed.pid()).isPresent()
                                        && part.ready(ports)
                                ? Optional.of(Duration.ofNanos(System.nanoTime() - began))
                                : Optional.empty());
    }

    private Optional<PidFile> recorded(Part part) {
        return PidFile.read(home.pids().resolve(part.file() + ".pid"));
    }
}
