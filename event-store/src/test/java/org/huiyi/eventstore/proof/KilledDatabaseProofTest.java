package org.huiyi.eventstore.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class KilledDatabaseProofTest {
    @Test
    void what_callers_were_told_is_true_after_the_database_was_killed() throws Exception {
        Path directory = Files.createTempDirectory("cluster");
        var ledger = new Ledger();
        int kills = (int) Math.max(1, Node.during(1, 60).toSeconds() / 6);
        try (var cluster = new Cluster(directory);
                var node = new Node(Node.migrated(cluster.url()));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers =
                    new Writers(List.of(node), ledger, 24, 100).start(threads, Node.during(6, 90));
            for (int kill = 0; kill < kills; kill++) {
                Thread.sleep(1_500);
                cluster.killAndRestart();
            }
            int before = ledger.storedCommands();
            for (Future<?> writer : writers) {
                writer.get();
            }
            assertThat(ledger.storedCommands()).isGreaterThan(before);
            ledger.holds(node);
        }
        System.out.printf(
                "killed database: %d kills, %d stored, %d refused, %d unknown%n",
                kills, ledger.storedCommands(), ledger.refusedCommands(), ledger.unknownCommands());
    }
}
