package org.huiyi.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;

/// The last lines of a log.
public final class Tail {

    private static final int LINES = 30;

    private Tail() {}

    public static String of(Path log) {
        var last = new ArrayDeque<String>(LINES);
        try (var lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            lines.forEach(line -> {
                if (last.size() == LINES) {
                    last.removeFirst();
                }
                last.addLast(line);
            });
        } catch (IOException unreadable) {
            return "There is no log at " + log;
        }
        return "The end of " + log + ":\n    " + String.join("\n    ", last);
    }
}
