package org.huiyi.meeting.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Papers.*;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.wire.NoticeRequest.ChangeV1;
import org.huiyi.contracts.wire.NoticeRequest.IncidentV1;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.meeting.face.Reply;
import org.junit.jupiter.api.Test;

/// 6. An agenda change without a reason is refused citing 四(二)2; the same during the meeting takes the incident
/// path and notifies all.
class Scenario6ChangedAgendaTest extends Scenario {
    private static final String SHORTER = AGENDA.replace("30", "20");
    private static final String REASONED =
            SHORTER.replaceFirst("\\{", "{\"reason\":\"a speaker is ill\",");
    private static final List<String> ALL = List.of("acme", "globex", "initech");

    @Test
    void without_a_reason_it_is_refused_citing_the_clause() {
        String meeting = convened();
        String version = etag(ACME, meeting);
        for (String language : List.of("en", "zh-CN")) {
            var refused = change(meeting, SHORTER, language).is(422).citing("R53");
            assertThat(refused.text("/clause")).isEqualTo("四(二)2");
            assertThat(refused.text("/remedy")).isNotBlank();
        }
        assertThat(etag(ACME, meeting)).isEqualTo(version);
        assertThat(get(ACME, meeting).text("/agenda/0/minutes")).isEqualTo("30");
        assertThat(get(ACME, meeting).json().at("/pendingAgenda").isNull()).isTrue();
    }

    @Test
    void during_the_meeting_it_takes_the_incident_path_and_notifies_all() {
        String meeting = convened();
        post(ACME, meeting + "/start", "{\"reason\":\"all agreed by phone\"}").is(200);
        change(meeting, SHORTER, "en").is(422).citing("R53");
        var changed = change(meeting, REASONED, "en").is(200);
        assertThat(changed.rulesOf("/findings")).contains("R28");

        var view = get(GLOBEX, meeting);
        assertThat(view.text("/agenda/0/minutes")).isEqualTo("20");
        assertThat(view.json().at("/pendingAgenda").isNull()).isTrue();
        assertThat(view.json().at("/incidents")).hasSize(1);
        assertThat(view.text("/incidents/0/kind")).isEqualTo("AGENDA");
        assertThat(view.text("/incidents/0/description")).isEqualTo("a speaker is ill");

        var told = asked(meeting, ChangeV1.class);
        assertThat(told.recipients())
                .extracting(Recipient::partyId)
                .containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(told.reason().text()).isEqualTo("a speaker is ill");
        assertThat(told.difference().agenda()).isNotEmpty();
        assertThat(verdict(compliance(meeting, "R29"))).isEqualTo("PENDING");
        var mail = Letter.mail("Change", told.causeEventId());
        ALL.forEach(party -> handedOver(meeting, mail, party, Instant.now()));
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(verdict(compliance(meeting, "R29"))).isEqualTo("SATISFIED"));
        assertThat(get(GLOBEX, meeting).json().at("/incidents/0/told").valueStream())
                .extracting(one -> one.at("/status").asString())
                .containsExactly("SENT", "SENT", "SENT");
        assertThat(allAsked(meeting, ChangeV1.class)).as("told once").hasSize(1);
        assertThat(allAsked(meeting, IncidentV1.class)).as("and not as two things").isEmpty();
    }

    private Reply change(String meeting, String agenda, String language) {
        return send(
                to(ACME, meeting + "/agenda")
                        .header("If-Match", etag(ACME, meeting))
                        .header("Accept-Language", language)
                        .PUT(BodyPublishers.ofString(agenda)));
    }

    private String convened() {
        String meeting =
                post(
                                ACME,
                                "/v1/meetings",
                                meeting(party("acme"), party("globex"), party("initech")))
                        .is(201)
                        .header("Location");
        put(ACME, "/agenda", meeting, AGENDA).is(200);
        put(ACME, "/support", meeting, SUPPORT).is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        post(ACME, meeting + "/notice", "").is(200);
        return meeting;
    }
}
