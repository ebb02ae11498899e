package org.huiyi.eventstore.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyi.eventstore.Postgres;
import org.junit.jupiter.api.Test;

class ConflictProofTest {
    @Test
    void three_nodes_that_race_tell_each_caller_the_truth() throws Exception {
        String url = Node.migrated(Postgres.fresh("conflicts"));
        var ledger = new Ledger();
        try (var one = new Node(url);
                var two = new Node(url);
                var three = new Node(url)) {
            new Writers(List.of(one, two, three), ledger, 48, 10).run(Node.during(2, 30));

            ledger.holds(one);
        }
        assertThat(ledger.storedCommands()).isPositive();
        assertThat(ledger.refusedCommands()).isPositive();
        assertThat(ledger.unknownCommands()).isZero();
        System.out.printf(
                "conflicts: %d stored, %d refused%n",
                ledger.storedCommands(), ledger.refusedCommands());
    }
}
