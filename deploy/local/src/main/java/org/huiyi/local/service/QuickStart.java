package org.huiyi.local.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.huiyi.local.Home;
import org.huiyi.local.Java;

/// Beside a service's jar: the same laid out as single jars, and an AOT cache (JEP 483, 514) of what the JVM loaded and
/// linked when the service was started before. It is of one jar and one JVM, and used for no other.
record QuickStart(Path jar) {

    private Path directory() {
        return jar.resolveSibling("quick-start");
    }

    private Path application() {
        return directory().resolve("app").resolve(jar.getFileName());
    }

    private Path cache() {
        return directory().resolve("start.aot");
    }

    /// Written last: of which jar and JVM the rest is.
    private Path mark() {
        return directory().resolve("made-of");
    }

    boolean isPrepared() {
        try {
            return Files.exists(mark()) && Files.readString(mark()).equals(origin());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// How to run the service: quickly if it is prepared, from its jar otherwise.
    List<String> command(Java java) {
        return isPrepared()
                ? java.with("-XX:AOTCache=" + cache()).running(application())
                : java.running(jar);
    }

    /// The first step: throws what was there away and lays the jar out.
    List<String> layingOut(Java java) {
        Home.delete(mark());
        Home.delete(directory());
        var app = application().getParent().toString();
        return java.with("-Djarmode=tools").running(jar, "extract", "--destination", app);
    }

    /// The second: a start that ends before the service does anything, and writes the cache. Compiled simply, it takes half
    /// the time, and later starts are no slower.
    List<String> training(Java java) {
        return java.with("-XX:AOTCacheOutput=" + cache())
                .with("-XX:TieredStopAtLevel=1")
                .with("-Dspring.context.exit=onRefresh")
                .running(application());
    }

    /// The last, when the training ended well. A jar that was built anew meanwhile has no quick start yet.
    ///
    /// @param begun what [#origin] was before the first step
    /// @throws UncheckedIOException when there is no cache, or no place to write
    void prepared(String begun) {
        try {
            if (Files.size(cache()) > 0 && origin().equals(begun)) {
                Files.writeString(mark(), begun);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Tells this jar and this JVM from all others.
    ///
    /// @throws UncheckedIOException when the jar cannot be read
    String origin() {
        try (var bytes = Files.newInputStream(jar)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest()) + " " + Runtime.version();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
