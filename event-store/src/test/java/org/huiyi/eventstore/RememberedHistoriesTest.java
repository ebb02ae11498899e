package org.huiyi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.huiyi.eventstore.tally.Tally;
import org.huiyi.eventstore.tally.TallyDecider;
import org.junit.jupiter.api.Test;

class RememberedHistoriesTest {
    private final Queue<Runnable> whileReading = new ArrayDeque<>();
    private final Histories histories =
            new RememberedHistories(new StoredHistories(new Interrupted()), 100);

    /// A storage in whose readings something else happens.
    private final class Interrupted extends InMemoryEventStorageEngine {
        @Override
        public DomainEventStream readEvents(String aggregateId, long first) {
            var read = super.readEvents(aggregateId, first);
            Runnable happening = whileReading.poll();
            if (happening != null) {
                happening.run();
            }
            return read;
        }
    }

    @Test
    void what_was_read_is_remembered() {
        assertThat(fold()).isSameAs(fold());
    }

    @Test
    void what_is_forgotten_while_it_is_read_is_not_put_back() {
        whileReading.add(histories::forget);
        var before = fold();
        assertThat(fold()).isNotSameAs(before);
    }

    private Past<Tally> fold() {
        return histories.fold(TallyDecider.INSTANCE, "tally-1");
    }
}
