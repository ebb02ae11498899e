package org.huiyi.local.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.huiyi.local.StartException;
import org.huiyi.local.Tail;

/// The processes of training runs: at most twenty minutes each, at the lowest priority on a busy machine, and none after they were sent home.
final class Trainees {

    private static final int LONGEST_MINUTES = 20;

    /// Any port, and no broker to wait for.
    private static final Map<String, String> ALONE =
            Map.of("SERVER_PORT", "0", "SPRING_KAFKA_ADMIN_AUTOCREATE", "false");

    private final Set<Process> running = ConcurrentHashMap.newKeySet();
    private volatile boolean sentHome;

    boolean areSentHome() {
        return sentHome;
    }

    /// Ends all of them, and whatever they started.
    void sendHome() {
        sentHome = true;
        running.forEach(Trainees::end);
    }

    /// The JVM that writes the cache is a child of the one that was trained.
    private static void end(Process process) {
        var children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    /// @throws StartException when it did not end, or not well
    void run(List<String> command, Map<String, String> environment, Path log) {
        try {
            var builder = new ProcessBuilder(command).directory(log.getParent().toFile());
            builder.environment().putAll(environment);
            builder.environment().putAll(ALONE);
            var output = ProcessBuilder.Redirect.appendTo(log.toFile());
            await(builder.redirectErrorStream(true).redirectOutput(output).start(), log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void await(Process process, Path log) {
        running.add(process);
        try {
            if (!sentHome && !process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                throw new StartException("not done after " + LONGEST_MINUTES + " minutes");
            }
            if (sentHome) {
                throw new StartException("stopped");
            }
            if (process.exitValue() != 0) {
                throw new StartException("it did not end well:\n" + Tail.of(log));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StartException("interrupted");
        } finally {
            end(process);
            running.remove(process);
        }
    }
}
