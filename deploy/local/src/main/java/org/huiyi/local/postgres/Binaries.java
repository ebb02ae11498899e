package org.huiyi.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.huiyi.local.Home;
import org.huiyi.local.StartException;

/// The PostgreSQL programs, unpacked from the jar of binaries that the build resolved.
///
/// Unpacked beside their place and moved there whole, so that a start that was killed half-way leaves nothing to trip over.
public record Binaries(Path directory) {

    private static final Set<PosixFilePermission> RUNNABLE =
            PosixFilePermissions.fromString("rwxr-xr-x");

    /// Unpacks the programs unless they are there.
    ///
    /// @throws StartException when there are none for this system
    public static Binaries in(Path programs) {
        var resource =
                "/postgres-linux-"
                        + System.getProperty("os.arch").replace("amd64", "x86_64")
                        + ".txz";
        try (var packed = Binaries.class.getResourceAsStream(resource)) {
            if (packed == null) {
                throw new StartException(
                        "There is no embedded PostgreSQL for "
                                + System.getProperty("os.name")
                                + " on "
                                + System.getProperty("os.arch")
                                + "; ./run needs Linux on x86_64. Use docker-compose.yml instead.");
            }
            return unpacked(packed, programs.resolve("postgres-18-" + packed.available()));
        } catch (IOException failed) {
            throw new StartException(
                    "Cannot unpack PostgreSQL to " + programs + ": " + failed.getMessage(), failed);
        }
    }

    private static Binaries unpacked(InputStream packed, Path place) throws IOException {
        if (!Files.exists(place)) {
            var half = place.resolveSibling(place.getFileName() + ".half");
            Home.delete(half);
            unpack(packed, half);
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(place);
    }

    private static void unpack(InputStream packed, Path to) throws IOException {
        try (var tar =
                new TarArchiveInputStream(
                        new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                write(entry, tar, to.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file)
            throws IOException {
        Files.createDirectories(entry.isDirectory() ? file : file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(content, file);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(file, RUNNABLE);
            }
        }
    }

    /// The path of one program.
    public String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }
}
