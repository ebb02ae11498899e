package org.huiyi.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.huiyi.local.StartException;

/// The AES key that wraps the keys of persons: made once, kept, readable by its owner only. Without it personal data stays closed.
final class MasterKey {

    private static final int BYTES = 32;

    private MasterKey() {}

    /// The key in Base64.
    static String in(Path directory) {
        var file = directory.resolve("master");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new StartException(
                    "Cannot read or make " + file + ": " + failed.getMessage(), failed);
        }
    }

    private static void make(Path file) throws IOException {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        var whole = file.resolveSibling("master.new");
        Files.deleteIfExists(whole);
        Files.createFile(
                whole,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(whole, Base64.getEncoder().encodeToString(key));
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
