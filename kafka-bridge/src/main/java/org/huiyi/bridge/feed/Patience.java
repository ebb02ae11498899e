package org.huiyi.bridge.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.RetryListener;
import org.springframework.util.backoff.ExponentialBackOff;

/// Tries a failed batch again without end, from 200 ms apart up to 5 s, its partitions paused and the
/// membership alive. Visible as the counter `huiyi.feed.retries` and in the group's lag.
final class Patience {
    private static final long FIRST = 200;
    private static final long LONGEST = 5_000;

    private Patience() {}

    /// Spring's own default gives up after nine times and goes on without the batch, and at once for what it
    /// takes for hopeless.
    static DefaultErrorHandler unlimited(String topic, MeterRegistry meters) {
        var pauses = new ExponentialBackOff(FIRST, 2);
        pauses.setMaxInterval(LONGEST);
        var handler = new DefaultErrorHandler(pauses);
        handler.setClassifications(Map.of(), true);
        handler.setRetryListeners(counting(meters.counter("huiyi.feed.retries", "topic", topic)));
        return handler;
    }

    private static RetryListener counting(Counter retries) {
        return new RetryListener() {
            @Override
            public void failedDelivery(
                    ConsumerRecord<?, ?> message, Exception failure, int attempt) {
                retries.increment();
            }

            @Override
            public void failedDelivery(
                    ConsumerRecords<?, ?> batch, Exception failure, int attempt) {
                retries.increment();
            }
        };
    }
}
