package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.huiyi.bridge.wire.WireJson;
import org.huiyi.contracts.wire.NoticeAnnouncement;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeBouncedV1;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeHandedOverV1;
import org.huiyi.contracts.wire.Topics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// That every party was told, of the meeting (R08) and of an incident in it (R29), is known party by party.
class TellingOfIncidentsTest extends MinutesPaths {
    @Autowired private WireJson wire;

    @Test
    void an_incident_is_told_when_every_party_was_sent_word_of_it() {
        String meeting = inSession();
        String cause = incident(meeting);
        assertThat(rule(meeting, 29).at("/verdict").asString()).isEqualTo("PENDING");
        assertThat(rule(meeting, 29).at("/why").asString()).contains("acme", "globex");

        say(meeting, sent(meeting, "Incident", cause, "acme"));
        say(meeting, bounced(meeting, "Incident", cause, "globex"));
        awaitStatus(meeting, "/incidents/0/told/1/status", "NOT_REACHED");
        var view = get(ACME, meeting);
        assertThat(view.text("/incidents/0/told/0/partyId")).isEqualTo("acme");
        assertThat(view.text("/incidents/0/told/0/status")).isEqualTo("SENT");
        assertThat(view.text("/incidents/0/told/1/notReached/0")).isEqualTo("globex.lead");
        assertThat(rule(meeting, 29).at("/verdict").asString()).isEqualTo("PENDING");
        assertThat(rule(meeting, 29).at("/why").asString())
                .contains("globex")
                .doesNotContain("acme");

        say(meeting, sent(meeting, "Incident", cause, "globex"));
        awaitStatus(meeting, "/incidents/0/told/1/status", "SENT");
        assertThat(rule(meeting, 29).at("/verdict").asString()).isEqualTo("SATISFIED");
    }

    @Test
    void word_of_an_incident_is_evidence_of_that_and_of_nothing_else() {
        String meeting = inSession();
        int changes = rule(meeting, 53).at("/evidence").size();
        int before = rule(meeting, 29).at("/evidence").size();
        say(meeting, sent(meeting, "Incident", incident(meeting), "acme"));
        awaitStatus(meeting, "/incidents/0/told/0/status", "SENT");
        assertThat(rule(meeting, 29).at("/evidence")).hasSize(before + 2);
        assertThat(rule(meeting, 53).at("/evidence")).hasSize(changes);
    }

    @Test
    void how_far_the_notice_came_is_shown_for_each_party() {
        String meeting = inSession();
        assertThat(get(ACME, meeting).text("/parties/1/invitation/status")).isEqualTo("PENDING");
        String cause = rule(meeting, 21).at("/evidence/0").asString();
        say(meeting, bounced(meeting, "Convening", cause, "globex"));
        awaitStatus(meeting, "/parties/1/invitation/status", "NOT_REACHED");
        say(meeting, sent(meeting, "Convening", cause, "globex"));
        awaitStatus(meeting, "/parties/1/invitation/status", "SENT");
        assertThat(get(ACME, meeting).text("/parties/1/invitation/sentAt")).isNotBlank();
        assertThat(get(ACME, meeting).text("/parties/0/invitation/status")).isEqualTo("PENDING");
    }

    private String incident(String meeting) {
        return post(
                        GLOBEX,
                        meeting + "/incidents",
                        "{\"kind\":\"EQUIPMENT\",\"description\":\"No picture\"}")
                .is(200)
                .text("/recorded/0/eventId");
    }

    private JsonNode rule(String meeting, int number) {
        return get(ACME, meeting + "/compliance").json().at("/rules/" + (number - 1));
    }

    private void awaitStatus(String meeting, String pointer, String status) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(get(ACME, meeting).text(pointer)).isEqualTo(status));
    }

    private static NoticeHandedOverV1 sent(
            String meeting, String kind, String cause, String party) {
        return new NoticeHandedOverV1(
                "ntc_" + party,
                idOf(meeting),
                kind,
                cause,
                party,
                party + ".lead",
                "EMAIL",
                Instant.now(),
                false);
    }

    private static NoticeBouncedV1 bounced(
            String meeting, String kind, String cause, String party) {
        return new NoticeBouncedV1(
                "ntc_" + party,
                idOf(meeting),
                kind,
                cause,
                party,
                party + ".lead",
                "EMAIL",
                Instant.now(),
                "REFUSED");
    }

    private void say(String meeting, NoticeAnnouncement what) {
        String name = what.getClass().getSimpleName().replaceFirst("V1$", ".v1");
        Wire.say(
                Topics.NOTIFICATION_EVENTS,
                idOf(meeting),
                key(),
                "notice." + name,
                wire.mapper().writeValueAsBytes(what));
    }
}
