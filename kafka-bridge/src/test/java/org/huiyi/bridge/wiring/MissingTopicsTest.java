package org.huiyi.bridge.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MissingTopicsTest {
    @Test
    void topics_are_asked_for_until_a_broker_answered() {
        var asked = new AtomicInteger();
        var topics = new MissingTopics(() -> asked.incrementAndGet() >= 3, Duration.ofMillis(5));
        topics.start();
        await().untilAsserted(() -> assertThat(asked).hasValue(3));
        topics.stop();
        assertThat(topics.isRunning()).isFalse();
    }
}
