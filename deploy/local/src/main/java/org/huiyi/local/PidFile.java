package org.huiyi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A process that was started for a part, written down so that the next start can find it should this one be killed.
///
/// A pid alone is not trusted: the system hands numbers out again. The process must also have been started
/// at the same instant, to [#TOLERANCE], since the boot time it is counted from is known to the second only.
public record PidFile(String part, long pid, Instant startedAt) {

    static final Duration TOLERANCE = Duration.ofSeconds(2);

    public static PidFile of(String part, ProcessHandle process) {
        return new PidFile(
                part, process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /// The process itself, if it is still alive and still the one that was written down.
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::sameStart);
    }

    private boolean sameStart(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, startedAt).abs().compareTo(TOLERANCE) <= 0)
                .orElse(false);
    }

    public void write(Path directory) {
        try {
            var whole = directory.resolve(part + ".pid.new");
            Files.writeString(whole, pid + "\n" + startedAt + "\n");
            Files.move(
                    whole,
                    directory.resolve(part + ".pid"),
                    java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Forgets the part's process.
    public static void remove(String part, Path directory) {
        try {
            Files.deleteIfExists(directory.resolve(part + ".pid"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Reads one file; empty when it is not one of ours or was cut short.
    public static Optional<PidFile> read(Path file) {
        try {
            var lines = Files.readAllLines(file);
            var part = file.getFileName().toString().replaceFirst("\\.pid$", "");
            return Optional.of(
                    new PidFile(part, Long.parseLong(lines.get(0)), Instant.parse(lines.get(1))));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
