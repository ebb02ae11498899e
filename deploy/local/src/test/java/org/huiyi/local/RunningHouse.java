package org.huiyi.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/// The packaged launcher, started as `./run` starts it, on a directory and ports of its own.
final class RunningHouse implements AutoCloseable {

    static final int PORT_OFFSET = 20_000;

    private final Path data;
    private final Path output;
    private final Process process;

    private RunningHouse(Path data, Path output, Process process) {
        this.data = data;
        this.output = output;
        this.process = process;
    }

    static RunningHouse start(Path data) throws IOException {
        var root = Path.of("..", "..").toRealPath();
        var output = Files.createTempFile("house", ".out");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(
                        java,
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        "-Dhuiyi.root=" + root,
                        "-jar",
                        root.resolve("deploy/local/target/deploy-local.jar").toString(),
                        "--data",
                        data.toString(),
                        "--port-offset",
                        String.valueOf(PORT_OFFSET));
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        return new RunningHouse(data, output, builder.start());
    }

    /// Waits until all its parts are ready, or it has ended before.
    void awaitReady(Duration longest) {
        awaitSaying("Everything is ready", longest);
    }

    /// Waits until it has told its story, or has ended before.
    void awaitStory(Duration longest) {
        awaitSaying("Press Ctrl-C to stop.", longest);
    }

    private void awaitSaying(String words, Duration longest) {
        Awaitility.await()
                .atMost(longest)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !process.isAlive() || said().contains(words));
    }

    String said() throws IOException {
        return Files.readString(output);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /// Sends TERM and waits for the exit code.
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    /// Every process on this machine that works on this house's directory.
    List<String> processes() {
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.flatMap(one -> one.info().commandLine().stream())
                    .filter(line -> line.contains(data.toString()))
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        if (!Waiting.ended(process.toHandle(), Duration.ofMinutes(1))) {
            process.destroyForcibly();
        }
        Files.deleteIfExists(output);
    }
}
