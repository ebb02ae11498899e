package org.huiyi.meeting.face;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.huiyi.bridge.wire.CloudEvent;

/// What the other services see and say.
public final class Wire {
    private Wire() {}

    /// Everything said so far on a topic about one meeting, in order.
    public static List<ConsumerRecord<String, byte[]>> said(String topic, String meetingId) {
        Map<String, Object> settings = Map.of("bootstrap.servers", Stage.brokers());
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(topic, p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var all = new ArrayList<ConsumerRecord<String, byte[]>>();
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
            return all.stream().filter(record -> meetingId.equals(record.key())).toList();
        }
    }

    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        return StreamSupport.stream(record.headers().headers(name).spliterator(), false)
                .map(header -> new String(header.value(), UTF_8))
                .findFirst()
                .orElse("");
    }

    public static void say(String topic, String key, String id, String type, byte[] data) {
        say(topic, key, id, type, data, 1);
    }

    public static void say(
            String topic, String key, String id, String type, byte[] data, long position) {
        var record = new ProducerRecord<>(topic, key, data);
        Map.of(
                        CloudEvent.SPEC_VERSION,
                        "1.0",
                        CloudEvent.ID,
                        id,
                        CloudEvent.SOURCE,
                        "/notification-service",
                        CloudEvent.TYPE,
                        type,
                        CloudEvent.TIME,
                        "2026-11-23T08:00:00Z",
                        CloudEvent.POSITION,
                        String.valueOf(position))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        Map<String, Object> settings = Map.of("bootstrap.servers", Stage.brokers());
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record);
        }
    }
}
