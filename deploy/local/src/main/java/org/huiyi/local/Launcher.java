package org.huiyi.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/// The program behind `./run`.
public final class Launcher {

    private static final int AS_ASKED = 0;
    private static final int FAILED = 1;
    private static final int WRONG_OPTIONS = 2;

    private Launcher() {}

    /// Exit codes: 0 stopped as asked, 1 could not start or the story failed, 2 wrong options.
    public static void main(String[] arguments) {
        System.exit(exit(arguments));
    }

    private static int exit(String[] arguments) {
        if (Arrays.asList(arguments).contains("--help")) {
            System.out.println(usage());
            return AS_ASKED;
        }
        try {
            var options = Options.parse(root(), arguments);
            return new House(options, new Terminal(System.out)).live() ? AS_ASKED : FAILED;
        } catch (UsageException wrong) {
            System.err.println(wrong.getMessage() + "\n\n" + usage());
            return WRONG_OPTIONS;
        } catch (StartException failed) {
            System.err.println(failed.getMessage());
            return FAILED;
        }
    }

    private static Path root() {
        return Path.of(System.getProperty("huiyi.root", "")).toAbsolutePath().normalize();
    }

    private static String usage() {
        try (var text = Launcher.class.getResourceAsStream("/usage.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
