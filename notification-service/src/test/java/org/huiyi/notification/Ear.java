package org.huiyi.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.huiyi.contracts.wire.Topics;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Hears everything that this service announces, from the beginning.
final class Ear {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Said> heard = new ArrayList<>();
    private final KafkaConsumer<String, String> consumer;

    Ear(String brokers) {
        consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", brokers, "auto.offset.reset", "earliest"),
                        new StringDeserializer(),
                        new StringDeserializer());
    }

    /// The topic is made by the service when it starts.
    private void listen() {
        var partitions =
                consumer.partitionsFor(Topics.NOTIFICATION_EVENTS).stream()
                        .map(p -> new TopicPartition(p.topic(), p.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /// What was said about a notice so far, in order.
    synchronized List<Said> about(String noticeId) {
        if (consumer.assignment().isEmpty()) {
            listen();
        }
        consumer.poll(Duration.ofMillis(100)).forEach(record -> heard.add(Said.of(record)));
        return heard.stream()
                .filter(said -> noticeId.equals(said.data().path("noticeId").asString("")))
                .toList();
    }

    record Said(String type, String key, JsonNode data) {
        static Said of(ConsumerRecord<String, String> record) {
            String type = new String(record.headers().lastHeader("ce_type").value(), UTF_8);
            return new Said(type, record.key(), JSON.readTree(record.value()));
        }
    }
}
