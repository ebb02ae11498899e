package org.huiyi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The logs of this run and of the one before; older ones are gone, so logs do not fill the disk.
final class Logs {

    private Logs() {}

    /// Puts the logs of the last run aside as `<part>.log.previous`.
    static void turn(Path directory) {
        try (var logs = Files.newDirectoryStream(directory, "*.log")) {
            for (var log : logs) {
                Files.move(
                        log,
                        log.resolveSibling(log.getFileName() + ".previous"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
