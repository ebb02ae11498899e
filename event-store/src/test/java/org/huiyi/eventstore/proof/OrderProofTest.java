package org.huiyi.eventstore.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyi.eventstore.Postgres;
import org.junit.jupiter.api.Test;

class OrderProofTest {
    @Test
    void no_event_is_missed_doubled_or_inverted_whatever_the_writers_do() throws Exception {
        String url = Node.migrated(Postgres.fresh("ordered"));
        try (var node = new Node(url, 60)) {
            var seen =
                    new Ordering(node.pool(), Ordering.HOUSE)
                            .run(node.storage(), Node.during(4, 60));
            System.out.println("order, the house's store: " + seen);

            assertThat(seen.stored()).isGreaterThan(100);
            assertThat(seen.missed()).isZero();
            assertThat(seen.doubled()).isZero();
            assertThat(seen.inverted()).isZero();
        }
    }

    @Test
    void the_same_test_finds_events_that_axons_own_engine_loses() throws Exception {
        String url = Node.migrated(Postgres.fresh("stock"));
        try (var node = new Node(url, 60)) {
            var stock = new StockEngine(node.pool());
            var seen =
                    new Ordering(node.pool(), Ordering.STOCK)
                            .run(stock.engine(), Node.during(4, 30));
            System.out.println("order, axon's engine: " + seen);

            assertThat(seen.missed()).isPositive();
        }
    }
}
