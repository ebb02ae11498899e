package org.huiyi.eventstore.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.Postgres;
import org.huiyi.eventstore.StoreUnavailableException;
import org.junit.jupiter.api.Test;

class UnreachableHistoryProofTest {

    /// A reader is told to come again, as a writer is, and not that something is broken.
    @Test
    void a_history_that_cannot_be_read_now_is_unavailable() {
        try (var node = new Node(Node.migrated(Postgres.fresh("unreachable_history")))) {
            var histories = Histories.over(node.storage());
            assertThat(histories.events("tally-1")).isEmpty();

            node.pool().close();

            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> histories.events("tally-1"));
        }
    }
}
