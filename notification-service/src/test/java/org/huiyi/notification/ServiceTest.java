package org.huiyi.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.huiyi.bridge.wire.CloudEvent;
import org.huiyi.bridge.wire.WireJson;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.NoticeRequest;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.contracts.wire.Topics;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole service on real parts; every test class that extends this shares one.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "logging.level.root=error",
            "logging.level.org.huiyi=info",
            "logging.level.kafka=off",
            "logging.level.state.change.logger=off"
        })
@Import({MortalRelay.Wiring.class, SlowClock.Wiring.class})
abstract class ServiceTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final KafkaProducer<String, byte[]> PRODUCER =
            new KafkaProducer<>(
                    Map.of("bootstrap.servers", Stage.BROKER.getBrokersAsString()),
                    new StringSerializer(),
                    new ByteArraySerializer());
    private static long position = 0;

    @LocalServerPort private int port;
    @Autowired private WireJson wire;
    @Autowired protected MortalRelay relay;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        places().forEach((name, value) -> registry.add(name, () -> value));
    }

    /// Where every instance finds what it needs.
    static Map<String, Object> places() {
        return Map.ofEntries(
                entry("spring.datasource.url", Stage.DATABASE.getJdbcUrl("postgres", "postgres")),
                entry("spring.datasource.username", "postgres"),
                entry("spring.datasource.password", "postgres"),
                entry("spring.kafka.bootstrap-servers", Stage.BROKER.getBrokersAsString()),
                entry("spring.security.oauth2.resourceserver.jwt.issuer-uri", Stage.ISSUER.uri()),
                entry("spring.mail.host", "127.0.0.1"),
                entry("spring.mail.port", Stage.GATE.port()),
                entry("huiyi.mail.from", "meetings@acme.example"),
                entry("huiyi.mail.returned.host", "127.0.0.1"),
                entry("huiyi.mail.returned.port", Stage.POST.getImap().getPort()),
                entry("huiyi.mail.returned.tls", "false"),
                entry("huiyi.mail.returned.user", Stage.RETURNED),
                entry("huiyi.mail.returned.password", Stage.RETURNED),
                entry("huiyi.mail.returned.every", "PT0.2S"),
                entry("huiyi.keys.master", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="));
    }

    @AfterEach
    void openTheGate() {
        Stage.GATE.open();
    }

    static ConditionFactory soon() {
        return Awaitility.await()
                .dontCatchUncaughtExceptions()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50));
    }

    static Recipient recipient(String party, String person, String email) {
        return new Recipient(
                party, person, Personal.of(person, "Lee"), Personal.of(person, email), "en");
    }

    /// Says what another service would say.
    void ask(NoticeRequest request) {
        String kind = request.getClass().getSimpleName().replaceFirst("V1$", "");
        say(
                Topics.NOTIFICATION_REQUESTS,
                request.meetingId(),
                request.causeEventId() + "/" + kind,
                "notice." + kind + ".v1",
                written(request));
    }

    /// As it travels, sealed now.
    byte[] written(Object data) {
        return wire.mapper().writeValueAsBytes(data);
    }

    static void say(String topic, String key, String id, String type, byte[] data) {
        var said = new ProducerRecord<>(topic, key, data);
        head(said, CloudEvent.SPEC_VERSION, "1.0");
        head(said, CloudEvent.ID, id);
        head(said, CloudEvent.SOURCE, "/meeting-service");
        head(said, CloudEvent.TYPE, type);
        head(said, CloudEvent.TIME, "2026-11-23T08:00:00Z");
        head(said, CloudEvent.POSITION, String.valueOf(++position));
        PRODUCER.send(said);
        PRODUCER.flush();
    }

    private static void head(ProducerRecord<?, ?> said, String name, String value) {
        said.headers().add(name, value.getBytes(UTF_8));
    }

    static List<MimeMessage> mailsTo(String address) {
        return Stream.of(Stage.POST.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getRecipients(RecipientType.TO))
                    .anyMatch(to -> to.toString().contains(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer get(String path, String sub, String party) {
        return call("GET", path, Stage.ISSUER.token(sub, party, "notices:read"));
    }

    Answer post(String path, String sub, String party) {
        return call("POST", path, Stage.ISSUER.token(sub, party, "notices:read"));
    }

    Answer call(String method, String path, String token) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .timeout(Duration.ofSeconds(20))
                        .method(method, BodyPublishers.noBody());
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString(UTF_8)));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The one notice that a person was sent because of a cause, as the list shows it.
    JsonNode listed(String cause, String person, String party) {
        for (var item : get("/v1/notices?person=" + person, person, party).body().get("items")) {
            if (cause.equals(item.get("causeEventId").asString())) {
                return item;
            }
        }
        return JSON.nullNode();
    }

    record Answer(int status, JsonNode body, HttpResponse<String> raw) {
        static Answer of(HttpResponse<String> raw) {
            boolean json = raw.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(
                    raw.statusCode(), json ? JSON.readTree(raw.body()) : JSON.nullNode(), raw);
        }
    }
}
