package org.huiyi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/// Held as long as a launcher runs on a home; the system releases it even after `kill -9`.
final class Lock implements AutoCloseable {

    private final FileLock held;

    private Lock(FileLock held) {
        this.held = held;
    }

    /// @throws StartException when another launcher holds it, naming its pid
    static Lock take(Home home) {
        var file = home.directory().resolve("lock");
        try {
            Files.createDirectories(home.directory());
            var channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                throw new StartException(running(home));
            }
            return new Lock(lock);
        } catch (IOException failed) {
            throw home.unwritable(failed);
        }
    }

    private static String running(Home home) {
        var pid =
                PidFile.read(home.pids().resolve("launcher.pid"))
                        .map(PidFile::pid)
                        .map(String::valueOf);
        return "It is already running on "
                + home.directory()
                + " (pid "
                + pid.orElse("unknown")
                + "). Stop that one first, or give this one its own --data and --port-offset.";
    }

    @Override
    public void close() {
        try {
            held.acquiredBy().close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
