package org.huiyi.bridge.wiring;

import static org.apache.kafka.clients.consumer.ConsumerConfig.AUTO_OFFSET_RESET_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ISOLATION_LEVEL_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.MAX_POLL_RECORDS_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.ACKS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.COMPRESSION_TYPE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.LINGER_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.MAX_BLOCK_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION;
import static org.apache.kafka.clients.producer.ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.ProducerFactory;

/// Kafka clients that connect as `spring.kafka.*` says and otherwise keep what the guarantees need. What is
/// set here is not open to configuration: another value would lose, reorder or hang.
final class Clients {
    private static final Map<String, Object> PRODUCER =
            Map.of(
                    ACKS_CONFIG, "all",
                    ENABLE_IDEMPOTENCE_CONFIG, true,
                    MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5,
                    DELIVERY_TIMEOUT_MS_CONFIG, 10_000,
                    REQUEST_TIMEOUT_MS_CONFIG, 4_000,
                    MAX_BLOCK_MS_CONFIG, 5_000,
                    LINGER_MS_CONFIG, 0,
                    COMPRESSION_TYPE_CONFIG, "lz4");
    private static final Map<String, Object> CONSUMER =
            Map.of(
                    ENABLE_AUTO_COMMIT_CONFIG,
                    false,
                    AUTO_OFFSET_RESET_CONFIG,
                    "earliest",
                    ISOLATION_LEVEL_CONFIG,
                    "read_committed",
                    SESSION_TIMEOUT_MS_CONFIG,
                    6_000,
                    HEARTBEAT_INTERVAL_MS_CONFIG,
                    2_000,
                    PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                    CooperativeStickyAssignor.class.getName());

    private Clients() {}

    static ProducerFactory<String, byte[]> producers(ProducerFactory<?, ?> configured) {
        var settings = new HashMap<>(configured.getConfigurationProperties());
        settings.putAll(PRODUCER);
        var ours =
                new DefaultKafkaProducerFactory<>(
                        settings, new StringSerializer(), new ByteArraySerializer());
        configured.getListeners().forEach(l -> ours.addListener(cast(l)));
        return ours;
    }

    static ConsumerFactory<String, byte[]> consumers(ConsumerFactory<?, ?> configured, int batch) {
        var settings = new HashMap<>(configured.getConfigurationProperties());
        settings.putAll(CONSUMER);
        settings.put(MAX_POLL_RECORDS_CONFIG, batch);
        var ours =
                new DefaultKafkaConsumerFactory<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer());
        configured.getListeners().forEach(l -> ours.addListener(cast(l)));
        return ours;
    }

    /// A listener only counts what clients do and never sees a message's type.
    @SuppressWarnings("unchecked")
    private static <L> L cast(Object listener) {
        return (L) listener;
    }
}
