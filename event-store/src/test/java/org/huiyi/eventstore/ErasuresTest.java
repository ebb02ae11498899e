package org.huiyi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.huiyi.eventstore.keys.Erasure;
import org.huiyi.eventstore.keys.StoredPersonKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ErasuresTest extends StoreTest {
    private final String ann = "ann-" + UUID.randomUUID();
    private final AtomicInteger forgotten = new AtomicInteger();

    @Autowired Erasures erasures;
    @Autowired DataSource database;

    @Test
    void what_another_process_keeps_in_memory_is_dropped_within_seconds() {
        var keys = new StoredPersonKeys(database, StoreTest.MASTER);
        keys.catchUp();
        try (var elsewhere = new Erasures(keys, forgotten::incrementAndGet)) {
            elsewhere.start();
            String sealed = keys.seal(ann, "Ann Lee").text();
            erasures.carryOut(new Erasure("event-" + ann, ann, Instant.now()));

            await().atMost(Duration.ofSeconds(10)).until(() -> forgotten.get() >= 2);
            assertThat(keys.open(ann, sealed)).isNull();
        }
    }

    @Test
    void nothing_is_dropped_while_nobody_is_erased() {
        var keys = new StoredPersonKeys(database, StoreTest.MASTER);
        keys.catchUp();
        try (var elsewhere = new Erasures(keys, forgotten::incrementAndGet)) {
            elsewhere.start();
            await().pollDelay(Duration.ofSeconds(2))
                    .untilAsserted(() -> assertThat(forgotten).hasValue(0));
        }
    }
}
