package org.huiyi.bridge.wire;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// A message as Kafka delivered it, before anybody tried to read it, so that also what cannot be read can
/// be kept. A message without a key belongs to the empty key.
@SuppressWarnings("ArrayRecordComponent")
public record Arrival(
        String topic,
        String key,
        int partition,
        long offset,
        Map<String, String> headers,
        byte @Nullable [] payload) {
    public static Arrival of(ConsumerRecord<String, byte[]> message) {
        var headers = new LinkedHashMap<String, String>();
        message.headers().forEach(h -> headers.put(storable(h.key()), text(h.value())));
        return new Arrival(
                message.topic(),
                storable(message.key()),
                message.partition(),
                message.offset(),
                headers,
                message.value());
    }

    private static String text(byte @Nullable [] value) {
        return value == null ? "" : storable(new String(value, StandardCharsets.UTF_8));
    }

    /// PostgreSQL stores every character but this one.
    private static String storable(@Nullable String text) {
        return text == null ? "" : text.replace('\0', '\uFFFD');
    }
}
