package org.huiyi.meeting.face;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.huiyi.bridge.wire.CloudEvent;
import org.huiyi.contracts.wire.Topics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the parties are sent about material, and what comes back of it.
class MaterialTellingTest extends MaterialPaths {
    @Autowired private JsonMapper json;

    @Test
    void every_partys_contacts_are_sent_a_link_and_the_title_of_ordinary_material() {
        String meeting = convened();
        String material = handedIn(ACME, meeting, ORDINARY, "figures");
        var request = asked(meeting, "notice.Material.v1", 1).getFirst();
        assertThat(request.at("/recipients")).hasSize(3);
        assertThat(request.at("/materialId").asString()).isEqualTo(idOf(material));
        assertThat(request.at("/material").asString()).isEqualTo("Figures");
        assertThat(announced(meeting, "material.MaterialDistributed.v1").at("/title").asString())
                .isEqualTo("Figures");
    }

    @Test
    void no_title_of_sensitive_material_travels() {
        String meeting = convened();
        handedIn(ACME, meeting, SENSITIVE, "secret");
        var request = asked(meeting, "notice.Material.v1", 1).getFirst();
        assertThat(request.toString()).doesNotContain("Prices", "figures.pdf");
        assertThat(announced(meeting, "material.MaterialDistributed.v1").toString())
                .doesNotContain("Prices", "figures.pdf");
    }

    @Test
    void what_was_handed_out_before_the_notice_follows_it() {
        String meeting = scheduled();
        handedIn(ACME, meeting, ORDINARY, "early");
        put(ACME, "/agenda", meeting, Papers.AGENDA).is(200);
        post(ACME, meeting + "/notice", "").is(200);
        assertThat(asked(meeting, "notice.Material.v1", 1)).hasSize(1);
    }

    @Test
    void paper_needs_no_mail() {
        String meeting = convened();
        handedIn(
                ACME,
                meeting,
                "{\"title\":\"P\",\"classification\":\"ORDINARY\",\"channel\":\"PAPER\"}",
                "paper");
        handedIn(ACME, meeting, ORDINARY, "mail");
        assertThat(asked(meeting, "notice.Material.v1", 1))
                .singleElement()
                .satisfies(
                        only -> assertThat(only.at("/material").asString()).isEqualTo("Figures"));
    }

    @Test
    void what_reached_whom_comes_back_once_and_what_bounced_too() {
        String meeting = convened();
        String material = handedIn(ACME, meeting, ORDINARY, "figures");
        String cause =
                asked(meeting, "notice.Material.v1", 1).getFirst().at("/causeEventId").asString();
        tell(meeting, "notice.NoticeHandedOver.v1", "globex", cause, "handedOverAt");
        tell(meeting, "notice.NoticeHandedOver.v1", "globex", cause, "handedOverAt");
        tell(meeting, "notice.NoticeBounced.v1", "initech", cause, "bouncedAt");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(deliveries(material))
                                .containsExactlyInAnyOrder("globex SENT", "initech BOUNCED"));
        var findings = start(meeting).json().at("/findings").toString();
        assertThat(findings).contains("unopened").contains("bounced");
    }

    @Test
    void a_party_hears_what_is_asked_of_it_and_the_organiser_what_is_overdue() {
        String meeting = scheduled();
        post(
                        ACME,
                        meeting + "/material-requests",
                        "{\"partyId\":\"globex\",\"title\":\"Costs\",\"dueAt\":\"%s\"}"
                                .formatted(Instant.now().plusSeconds(2)))
                .is(201);
        var told = asked(meeting, "notice.MaterialWanted.v1", 2);
        assertThat(told.getFirst().at("/turn").asString()).isEqualTo("REQUESTED");
        assertThat(told.getFirst().at("/recipients")).hasSize(1);
        assertThat(told.getLast().at("/turn").asString()).isEqualTo("OVERDUE");
        assertThat(told.getLast().at("/recipients")).hasSize(2);
    }

    private List<String> deliveries(String material) {
        return get(ACME, material)
                .json()
                .at("/deliveries")
                .valueStream()
                .map(d -> d.at("/partyId").asString() + " " + d.at("/kind").asString())
                .toList();
    }

    private void tell(String meeting, String type, String party, String cause, String time) {
        var data =
                json.createObjectNode()
                        .put("noticeId", "ntc_" + party)
                        .put("meetingId", idOf(meeting))
                        .put("kind", "Material")
                        .put("causeEventId", cause)
                        .put("partyId", party)
                        .put("personId", party + ".lead")
                        .put("channel", "EMAIL")
                        .put(time, Instant.now().toString())
                        .put("resent", false);
        Wire.say(
                Topics.NOTIFICATION_EVENTS,
                idOf(meeting),
                type + party + cause,
                type,
                json.writeValueAsBytes(data));
    }

    private List<JsonNode> asked(String meeting, String type, int count) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> of(Topics.NOTIFICATION_REQUESTS, meeting, type).size() >= count);
        return of(Topics.NOTIFICATION_REQUESTS, meeting, type);
    }

    private JsonNode announced(String meeting, String type) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !of(Topics.MEETING_EVENTS, meeting, type).isEmpty());
        return of(Topics.MEETING_EVENTS, meeting, type).getFirst();
    }

    private List<JsonNode> of(String topic, String meeting, String type) {
        return Wire.said(topic, idOf(meeting)).stream()
                .filter(record -> type.equals(Wire.header(record, CloudEvent.TYPE)))
                .map(this::read)
                .toList();
    }

    private JsonNode read(ConsumerRecord<String, byte[]> record) {
        return json.readTree(new String(record.value(), UTF_8));
    }
}
