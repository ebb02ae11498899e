package org.huiyi.eventstore.proof;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// Commands go on until some are stored on the database that came back, however long it took.
class KilledDatabaseProofTest {
    @Test
    void what_callers_were_told_is_true_after_the_database_was_killed() throws Exception {
        Path directory = Files.createTempDirectory("cluster");
        var ledger = new Ledger();
        var over = new AtomicBoolean();
        int kills = (int) Math.max(1, Node.during(1, 60).toSeconds() / 6);
        try (var cluster = new Cluster(directory);
                var node = new Node(Node.migrated(cluster.url()));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers =
                    new Writers(List.of(node), ledger, 24, 100).start(threads, () -> !over.get());
            try {
                for (int kill = 0; kill < kills; kill++) {
                    Thread.sleep(1_500);
                    cluster.killAndRestart();
                }
                int before = ledger.storedCommands();
                await().atMost(60, SECONDS).until(() -> ledger.storedCommands() > before);
            } finally {
                over.set(true);
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            ledger.holds(node);
        }
        System.out.printf(
                "killed database: %d kills, %d stored, %d refused, %d unknown%n",
                kills, ledger.storedCommands(), ledger.refusedCommands(), ledger.unknownCommands());
    }
}
