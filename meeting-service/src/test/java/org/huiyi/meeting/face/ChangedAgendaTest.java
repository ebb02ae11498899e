package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Papers.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.huiyi.bridge.wire.CloudEvent;
import org.huiyi.bridge.wire.WireJson;
import org.huiyi.contracts.wire.NoticeAnnouncement;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeBouncedV1;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeHandedOverV1;
import org.huiyi.contracts.wire.NoticeRequest.ChangeV1;
import org.huiyi.contracts.wire.Topics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An agenda changed after the notice waits for every party to be sent the difference.
class ChangedAgendaTest extends MinutesPaths {
    private static final String REASONED = AGENDA.replaceFirst("\\{", "{\"reason\":\"ill\",");
    private static final String SHORTER = REASONED.replace("30", "20");

    @Autowired private WireJson wire;

    @Test
    void it_is_pending_until_every_party_was_sent_the_difference() {
        String meeting = convened();
        put(ACME, "/agenda", meeting, SHORTER).is(200);
        var seen = get(ACME, meeting);
        assertThat(seen.text("/agenda/0/minutes")).isEqualTo("30");
        assertThat(seen.text("/pendingAgenda/items/0/minutes")).isEqualTo("20");
        var asked = asked(meeting);
        assertThat(asked.difference().agenda()).hasSize(2);
        handedOver(meeting, asked, "globex");
        String version = etag(ACME, meeting);
        handedOver(meeting, asked, "acme");
        awaitAgenda(meeting, "20");
        assertThat(etag(ACME, meeting)).isEqualTo(version);
        assertThat(get(ACME, meeting).json().at("/pendingAgenda").isNull()).isTrue();
    }

    @Test
    void a_party_that_cannot_be_reached_is_named() {
        String meeting = convened();
        put(ACME, "/agenda", meeting, SHORTER).is(200);
        var asked = asked(meeting);
        handedOver(meeting, asked, "acme");
        var failed =
                new NoticeBouncedV1(
                        "ntc_9",
                        idOf(meeting),
                        "Change",
                        asked.causeEventId(),
                        "globex",
                        "globex.lead",
                        "EMAIL",
                        Instant.now(),
                        "REFUSED");
        say(meeting, "notice.NoticeBounced.v1", failed);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(get(ACME, meeting).text("/pendingAgenda/unreached/0"))
                                .isEqualTo("globex"));
        assertThat(get(ACME, meeting).text("/agenda/0/minutes")).isEqualTo("30");
        assertThat(get(ACME, meeting).text("/incidents/0/kind")).isEqualTo("AGENDA");
        handedOver(meeting, asked, "globex");
        awaitAgenda(meeting, "20");
    }

    private String convened() {
        String meeting =
                post(ACME, "/v1/meetings", meeting(party("acme"), party("globex")))
                        .is(201)
                        .header("Location");
        put(ACME, "/agenda", meeting, AGENDA).is(200);
        post(ACME, meeting + "/notice", "").is(200);
        return meeting;
    }

    private void awaitAgenda(String meeting, String minutes) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(get(ACME, meeting).text("/agenda/0/minutes"))
                                .isEqualTo(minutes));
    }

    private ChangeV1 asked(String meeting) {
        var record =
                await().atMost(Duration.ofSeconds(30))
                        .until(
                                () ->
                                        Wire.said(Topics.NOTIFICATION_REQUESTS, idOf(meeting))
                                                .stream()
                                                .filter(ChangedAgendaTest::isChange)
                                                .findFirst(),
                                Optional::isPresent)
                        .orElseThrow();
        return wire.mapper().readValue(record.value(), ChangeV1.class);
    }

    private static boolean isChange(ConsumerRecord<String, byte[]> record) {
        return Wire.header(record, CloudEvent.TYPE).endsWith("Change.v1");
    }

    private void handedOver(String meeting, ChangeV1 asked, String party) {
        say(
                meeting,
                "notice.NoticeHandedOver.v1",
                new NoticeHandedOverV1(
                        "ntc_1",
                        idOf(meeting),
                        "Change",
                        asked.causeEventId(),
                        party,
                        party + ".lead",
                        "EMAIL",
                        Instant.now(),
                        false));
    }

    private void say(String meeting, String type, NoticeAnnouncement data) {
        Wire.say(
                Topics.NOTIFICATION_EVENTS,
                idOf(meeting),
                key(),
                type,
                wire.mapper().writeValueAsBytes(data));
    }
}
