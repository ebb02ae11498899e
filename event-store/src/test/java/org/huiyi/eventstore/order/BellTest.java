package org.huiyi.eventstore.order;

import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BellTest {
    @Test
    void signals_come_back_whatever_went_wrong() {
        var tries = new AtomicInteger();
        try (var _ =
                new Bell(_ -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException("no driver today");
                })) {
            await().until(() -> tries.get() >= 3);
        }
    }
}
