package org.huiyi.bridge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.huiyi.bridge.wire.WireJson;
import org.huiyi.contracts.wire.Topics;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The one context of the module's tests: a service with an announcer and a feed.
@SpringBootTest(
        classes = TestService.class,
        properties = {
            "spring.application.name=test-service",
            "spring.datasource.username=postgres",
            "spring.flyway.locations=classpath:db/migration/eventstore,classpath:db/migration/bridge",
            "huiyi.keys.master=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "huiyi.kafka.partitions=3"
        })
@AutoConfigureMockMvc
abstract class BridgeTest {
    static final String TOPIC = Topics.MEETING_EVENTS;

    @Autowired
    @Qualifier("bridgeKafka")
    KafkaOperations<String, byte[]> kafka;

    @Autowired WireJson json;

    @BeforeAll
    static void patience() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(40));
    }

    @DynamicPropertySource
    static void stage(DynamicPropertyRegistry properties) {
        properties.add("spring.kafka.bootstrap-servers", Stage.BROKER::getBrokersAsString);
        properties.add(
                "spring.datasource.url", () -> Stage.DATABASE.getJdbcUrl("postgres", "postgres"));
    }

    void say(String key, int number) {
        send(message(key, "test.Said", json.mapper().writeValueAsBytes(new Said(number, null))));
    }

    void send(ProducerRecord<String, byte[]> message) {
        try {
            kafka.send(message).get(10, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    static ProducerRecord<String, byte[]> message(String key, String type, byte[] data) {
        var message = new ProducerRecord<>(TOPIC, key, data);
        headers(type).forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        return message;
    }

    private static Map<String, String> headers(String type) {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_id", "e-" + System.nanoTime(),
                "ce_type", type,
                "ce_source", "/elsewhere",
                "ce_time", "2026-11-23T10:00:00+08:00",
                "ce_position", "17");
    }

    static List<Integer> upTo(int last) {
        var numbers = new ArrayList<Integer>();
        for (int n = 1; n <= last; n++) {
            numbers.add(n);
        }
        return numbers;
    }
}
