package org.huiyi.eventstore.proof;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huiyi.eventstore.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWriterProofTest {
    @TempDir Path directory;

    @Test
    void what_a_killed_process_was_told_is_true() throws Exception {
        String url = Node.migrated(Postgres.fresh("killed_writer"));
        var ledger = new Ledger();
        int kills = (int) Node.during(2, 20).toSeconds();
        for (int kill = 0; kill < kills; kill++) {
            read(killAfterWork(url, directory.resolve("told-" + kill)), ledger);
        }
        try (var node = new Node(url)) {
            ledger.holds(node);
        }
        assertThat(ledger.storedCommands()).isPositive();
        System.out.printf(
                "killed writer: %d kills, %d stored, %d refused%n",
                kills, ledger.storedCommands(), ledger.refusedCommands());
    }

    private static Path killAfterWork(String url, Path output) throws Exception {
        var process =
                new ProcessBuilder(
                                System.getProperty("java.home") + "/bin/java",
                                "-Xmx128m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                WriterProcess.class.getName(),
                                url)
                        .redirectOutput(output.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            await().atMost(30, SECONDS).until(() -> lines(output).size() > 300);
        } finally {
            process.destroyForcibly().waitFor();
        }
        return output;
    }

    private static List<String> lines(Path output) throws IOException {
        return Files.readAllLines(output);
    }

    /// The last line may be cut.
    private static void read(Path output, Ledger ledger) throws IOException {
        String said = Files.readString(output);
        said.substring(0, said.lastIndexOf('\n') + 1)
                .lines()
                .map(line -> line.split(" "))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> ledger.told(parts[0], List.of(parts[1].split(","))));
    }
}
