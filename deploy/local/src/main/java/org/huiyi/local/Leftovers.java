package org.huiyi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Processes of an earlier run whose launcher was killed before it could stop them.
public final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Home home;
    private final Terminal terminal;

    public Leftovers(Home home, Terminal terminal) {
        this.home = home;
        this.terminal = terminal;
    }

    /// Stops all of them, the database last, and forgets them. Only called under the house's lock.
    public void stop() {
        var found = recorded();
        found.stream().filter(left -> !left.part().equals("postgres")).forEach(this::stop);
        found.stream().filter(left -> left.part().equals("postgres")).forEach(this::stop);
        postmaster().ifPresent(process -> stop("postgres", process));
    }

    private List<PidFile> recorded() {
        try (var files = Files.list(home.pids())) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .map(PidFile::read)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void stop(PidFile left) {
        left.process().ifPresent(process -> stop(left.part(), process));
        PidFile.remove(left.part(), home.pids());
    }

    private void stop(String part, ProcessHandle process) {
        terminal.say(
                "stopping " + part + " (pid " + process.pid() + "), left over from an earlier run");
        if (part.equals("postgres")) {
            Signals.interrupt(process);
        } else {
            process.destroy();
        }
        if (!Waiting.ended(process, PATIENCE)) {
            process.destroyForcibly();
            Waiting.ended(process, PATIENCE);
        }
    }

    /// A postmaster on our own data directory, known from its own pid file even when ours is missing.
    private Optional<ProcessHandle> postmaster() {
        return firstLine(home.postgres().resolve("postmaster.pid"))
                .filter(line -> line.matches("\\d{1,10}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)))
                .filter(process ->
                        process.info()
                                .commandLine()
                                .filter(line -> line.contains(home.postgres().toString()))
                                .isPresent());
    }

    private static Optional<String> firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().map(String::strip);
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
