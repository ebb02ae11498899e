package org.huiyi.eventstore.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huiyi.eventstore.Postgres;
import org.junit.jupiter.api.Test;

/// Whoever kills waits until a command was told its outcome since: where connections open more slowly than they
/// are killed, nobody could be told anything.
class BrokenConnectionProofTest {
    private static final String KILL =
            """
            select count(pg_terminate_backend(pid)) from pg_stat_activity
            where application_name = 'event-store' and datname = current_database()\
            """;

    @Test
    void connections_killed_in_the_middle_of_groups_leave_no_doubt() throws Exception {
        String url = Node.migrated(Postgres.fresh("broken"));
        var ledger = new Ledger();
        long kills = 0;
        try (var one = new Node(url);
                var two = new Node(url);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writers =
                    new Writers(List.of(one, two), ledger, 24, 200)
                            .start(threads, Node.during(3, 30));
            int told = 0;
            while (writers.stream().anyMatch(w -> !w.isDone())) {
                Thread.sleep(50);
                if (ledger.commands() > told) {
                    told = ledger.commands();
                    kills += one.number(KILL);
                }
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            ledger.holds(one);
        }
        assertThat(kills).isGreaterThan(10);
        assertThat(ledger.unknownCommands()).isZero();
        System.out.printf(
                "broken connections: %d killed, %d stored, %d refused, %d unknown%n",
                kills, ledger.storedCommands(), ledger.refusedCommands(), ledger.unknownCommands());
    }
}
