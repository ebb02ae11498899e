package org.huiyi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/// The one directory (`.data`) below which everything is written: data, keys, logs, pids, unpacked programs.
public record Home(Path directory) {

    /// What `--fresh` throws away; unpacked programs stay, they hold no data.
    private static final List<String> DATA =
            List.of("postgres", "kafka", "issuer", "keys", "logs", "pids", "tmp");

    public Path postgres() {
        return directory.resolve("postgres");
    }

    public Path kafka() {
        return directory.resolve("kafka");
    }

    public Path issuer() {
        return directory.resolve("issuer");
    }

    public Path keys() {
        return directory.resolve("keys");
    }

    public Path programs() {
        return directory.resolve("programs");
    }

    public Path pids() {
        return directory.resolve("pids");
    }

    public Path logs() {
        return directory.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /// Temporary files of the parts, and the home directory their libraries believe they have.
    public Path temporary() {
        return directory.resolve("tmp");
    }

    /// Makes what is missing; keys are readable by their owner only.
    public void prepare() {
        try {
            for (var needed : List.of(logs(), pids(), temporary(), programs(), keys(), issuer())) {
                Files.createDirectories(needed);
            }
            Files.setPosixFilePermissions(keys(), PosixFilePermissions.fromString("rwx------"));
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    StartException unwritable(IOException failed) {
        return new StartException(
                "Cannot write to "
                        + directory
                        + " ("
                        + failed
                        + "). Was it made by another user? Remove it, or name another place: ./run --data DIR",
                failed);
    }

    /// Throws all data, keys and logs away.
    public void clear() {
        DATA.forEach(name -> delete(directory.resolve(name)));
    }

    /// Removes a directory and all that is in it, if it is there.
    public static void delete(Path doomed) {
        if (!Files.exists(doomed)) {
            return;
        }
        try (var inside = Files.walk(doomed)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
