package org.huiyi.action;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.huiyi.action.action.ActionIds;
import org.huiyi.action.action.Turn.ActionTold;
import org.huiyi.action.confidentiality.ConfidentialityId;
import org.huiyi.bridge.wire.WireJson;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.ActionRequest.AssignV1;
import org.huiyi.contracts.wire.MeetingAnnouncement.MeetingReclassifiedV1;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeBouncedV1;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeHandedOverV1;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Histories;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The whole service on a real database and a real broker; every test class that extends this shares one.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "huiyi.keys.master=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "huiyi.kafka.partitions=3"
        })
abstract class ServiceTest {
    private static final KafkaProducer<String, byte[]> PRODUCER =
            new KafkaProducer<>(
                    Map.of("bootstrap.servers", Stage.BROKER.getBrokersAsString()),
                    new StringSerializer(),
                    new ByteArraySerializer());
    private static final AtomicLong POSITION = new AtomicLong();

    @LocalServerPort private int port;
    @Autowired protected WireJson wire;
    @Autowired protected Histories histories;

    protected final String meeting = "mtg_" + UUID.randomUUID().toString().substring(0, 8);

    @DynamicPropertySource
    static void stage(DynamicPropertyRegistry registry) {
        registry.add(
                "spring.datasource.url", () -> Stage.DATABASE.getJdbcUrl("postgres", "postgres"));
        registry.add("spring.datasource.username", () -> "postgres");
        registry.add("spring.datasource.password", () -> "postgres");
        registry.add("spring.kafka.bootstrap-servers", Stage.BROKER::getBrokersAsString);
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", Stage.ISSUER::uri);
    }

    static ConditionFactory soon() {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50));
    }

    Rest rest() {
        return new Rest(port);
    }

    static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.MICROS);
    }

    AssignV1 request(int item, String party, String assignee, Instant dueAt) {
        return request(item, 1, party, assignee, dueAt);
    }

    AssignV1 request(int item, int resolution, String party, String assignee, Instant dueAt) {
        return new AssignV1(
                "cause-" + meeting,
                meeting,
                "Plan",
                item,
                resolution,
                Personal.of("acme.recorder", "Write the plan"),
                "acme",
                party,
                assignee,
                true,
                dueAt,
                Duration.ofDays(2),
                "house:3",
                List.of(
                        new Recipient(
                                party,
                                assignee,
                                Personal.of(assignee, "Lee"),
                                Personal.of(assignee, "lee@globex.example"),
                                null)));
    }

    /// The same request of another meeting.
    static AssignV1 inMeeting(String other, AssignV1 r) {
        return copy(r, other, r.checkEvery());
    }

    private static AssignV1 copy(AssignV1 r, String meetingId, @Nullable Duration checkEvery) {
        return new AssignV1(
                r.causeEventId(),
                meetingId,
                r.title(),
                r.item(),
                r.resolution(),
                r.task(),
                r.organiser(),
                r.partyId(),
                r.assignee(),
                r.assigneeIsPerson(),
                r.dueAt(),
                checkEvery,
                r.policyVersion(),
                r.recipients());
    }

    /// Says the request with another cadence, and waits until it was heard.
    String assigned(AssignV1 request, Duration checkEvery) {
        say(copy(request, request.meetingId(), checkEvery));
        String id = ActionIds.of(request.meetingId(), request.item());
        soon().until(() -> !histories.events(id).isEmpty());
        return id;
    }

    /// Says what meeting-service would say, and waits until it was heard.
    String assigned(int item) {
        return assigned(item, inDays(7));
    }

    String assigned(int item, Instant dueAt) {
        say(request(item, "globex", "globex.lead", dueAt));
        String id = ActionIds.of(meeting, item);
        soon().until(() -> !histories.events(id).isEmpty());
        return id;
    }

    /// The notice of its assignment was sent.
    void sentWord(String id) {
        var notice =
                new NoticeHandedOverV1(
                        "ntc_" + id,
                        meeting,
                        "ActionAssigned",
                        histories.events(id).getFirst().eventId(),
                        "globex",
                        "globex.lead",
                        "EMAIL",
                        Instant.now().truncatedTo(ChronoUnit.MICROS),
                        false);
        say(
                Topics.NOTIFICATION_EVENTS,
                meeting,
                "notice.NoticeHandedOver.v1",
                wire.mapper().writeValueAsBytes(notice));
        soon().until(() ->
                histories.events(id).stream()
                        .anyMatch(event -> event.payload() instanceof ActionTold));
    }

    /// The relay returned that notice later.
    void wordCameBack(String id) {
        var notice =
                new NoticeBouncedV1(
                        "ntc_" + id,
                        meeting,
                        "ActionAssigned",
                        histories.events(id).getFirst().eventId(),
                        "globex",
                        "globex.lead",
                        "EMAIL",
                        Instant.now().truncatedTo(ChronoUnit.MICROS),
                        "RETURNED");
        say(
                Topics.NOTIFICATION_EVENTS,
                meeting,
                "notice.NoticeBounced.v1",
                wire.mapper().writeValueAsBytes(notice));
    }

    /// The meeting of this test is classified anew, and that was heard.
    void reclassified(String classification) {
        var id = ConfidentialityId.of(meeting);
        int before = histories.events(id).size();
        say(
                Topics.MEETING_EVENTS,
                meeting,
                "meeting.MeetingReclassified.v1",
                wire.mapper()
                        .writeValueAsBytes(
                                new MeetingReclassifiedV1(meeting, classification, 0, inDays(0))));
        soon().until(() -> histories.events(id).size() > before);
    }

    void say(AssignV1 request) {
        say(request.meetingId(), wire.mapper().writeValueAsBytes(request));
    }

    void say(String key, byte[] data) {
        say(Topics.ACTION_REQUESTS, key, "action.Assign.v1", data);
    }

    void say(String topic, String key, String type, byte[] data) {
        var said = new ProducerRecord<>(topic, key, data);
        long position = POSITION.incrementAndGet();
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        "cause-" + position,
                        "ce_source",
                        "/meeting-service",
                        "ce_type",
                        type,
                        "ce_time",
                        "2026-11-23T08:00:00Z",
                        "ce_position",
                        Long.toString(position))
                .forEach((name, value) -> said.headers().add(name, value.getBytes(UTF_8)));
        PRODUCER.send(said);
        PRODUCER.flush();
    }
}
