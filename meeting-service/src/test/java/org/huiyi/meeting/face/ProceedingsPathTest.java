package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.huiyi.bridge.wire.CloudEvent;
import org.huiyi.bridge.wire.WireJson;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionContestedV1;
import org.huiyi.contracts.wire.NoticeRequest.ChangeV1;
import org.huiyi.contracts.wire.NoticeRequest.IncidentV1;
import org.huiyi.contracts.wire.NoticeRequest.VoiceConfirmationV1;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentOverdue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What comes up in a meeting, through the public face.
class ProceedingsPathTest extends MinutesPaths {
    @Autowired private Histories histories;
    @Autowired private WireJson wire;

    @Test
    void an_agenda_changed_in_session_takes_the_incident_path_and_everybody_is_told_once() {
        String meeting = inSession();
        String shorter =
                "{\"items\":[{\"topic\":\"Votes\",\"kind\":\"DECISION\",\"minutes\":20}]%s}";
        put(ACME, "/agenda", meeting, shorter.formatted("")).is(422).citing("R53");
        put(ACME, "/agenda", meeting, shorter.formatted(",\"reason\":\"a speaker is ill\""))
                .is(200);
        var view = get(GLOBEX, meeting);
        assertThat(view.text("/incidents/0/kind")).isEqualTo("AGENDA");
        assertThat(view.text("/incidents/0/description")).isEqualTo("a speaker is ill");
        assertThat(view.text("/agenda/0/topic")).isEqualTo("Votes");
        var told = heard(meeting, "Change", ChangeV1.class);
        assertThat(told.recipients()).extracting(Recipient::partyId).contains("acme", "globex");
        assertThat(said(meeting, "Incident")).isEmpty();
    }

    @Test
    void an_incident_is_reported_resolved_and_told() {
        String meeting = inSession();
        post(
                        GLOBEX,
                        meeting + "/incidents",
                        "{\"kind\":\"EQUIPMENT\",\"description\":\"No picture\",\"effect\":\"slides\"}")
                .is(200);
        post(UMBRELLA, meeting + "/incidents", "{\"kind\":\"OTHER\",\"description\":\"x\"}")
                .is(404);
        post(GLOBEX, meeting + "/incidents", "{\"kind\":\"OTHER\"}").is(422).citing("R28");
        post(GLOBEX, meeting + "/incidents/1/resolution", "{\"action\":\"cable\"}")
                .is(403)
                .citing("R23");
        post(ACME, meeting + "/incidents/2/resolution", "{\"action\":\"cable\"}").is(404);
        post(ACME, meeting + "/incidents/1/resolution", "{\"action\":\"cable\"}").is(200);
        var view = get(GLOBEX, meeting);
        assertThat(view.text("/incidents/0/n")).isEqualTo("1");
        assertThat(view.text("/incidents/0/effect")).isEqualTo("slides");
        assertThat(view.text("/incidents/0/action")).isEqualTo("cable");
        assertThat(view.json().at("/incidents/0/resolvedAt").isString()).isTrue();
        assertThat(heard(meeting, "Incident", IncidentV1.class).description().text())
                .isEqualTo("No picture");
    }

    @Test
    void an_incident_that_nobody_resolves_is_declared_overdue_once() {
        String meeting = inSession();
        String policy = "/v1/policies/meeting:" + idOf(meeting);
        String soon =
                """
                {"parameters":{"incidentResolution":"PT2S"},"reason":"trial","approver":"acme.boss"}\
                """;
        send(to(ACME, policy).PUT(BodyPublishers.ofString(soon))).is(200);
        post(GLOBEX, meeting + "/incidents", "{\"kind\":\"NETWORK\",\"description\":\"slow\"}")
                .is(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(
                                        get(GLOBEX, meeting)
                                                .json()
                                                .at("/incidents/0/overdue")
                                                .asBoolean())
                                .isTrue());
        await().pollDelay(Duration.ofSeconds(2))
                .untilAsserted(() ->
                        assertThat(
                                        histories.events(idOf(meeting)).stream()
                                                .filter(e ->
                                                        e.payload() instanceof IncidentOverdue))
                                .hasSize(1));
        assertThat(get(ACME, meeting).rulesOf("/findings")).contains("R28");
    }

    @Test
    void a_disagreement_keeps_the_meeting_open_until_it_has_an_outcome() {
        String meeting = closable();
        post(
                        GLOBEX,
                        meeting + "/disagreements",
                        "{\"topic\":\"Scope\",\"description\":\"Too wide\"}")
                .is(200);
        post(ACME, meeting + "/closing", "").is(422).citing("R41");
        String outcome = "{\"outcome\":\"Deferred\",\"dissenters\":[\"globex\"]}";
        post(GLOBEX, meeting + "/disagreements/1/outcome", outcome).is(403).citing("R38");
        post(ACME, meeting + "/disagreements/1/outcome", outcome).is(200);
        var view = get(GLOBEX, meeting);
        assertThat(view.text("/disagreements/0/raisedBy")).isEqualTo("globex");
        assertThat(view.text("/disagreements/0/outcome")).isEqualTo("Deferred");
        post(ACME, meeting + "/closing", "").is(200);
    }

    @Test
    void a_contested_action_arrives_as_a_disagreement_of_the_meeting() {
        String meeting = closable();
        var contested = new ActionContestedV1("act_1", idOf(meeting));
        Wire.say(
                Topics.ACTION_EVENTS,
                idOf(meeting),
                "contest-" + idOf(meeting),
                "action.ActionContested.v1",
                wire.mapper().writeValueAsBytes(contested));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(get(ACME, meeting).text("/disagreements/0/actionId"))
                                .isEqualTo("act_1"));
        post(ACME, meeting + "/closing", "").is(422).citing("R41");
    }

    @Test
    void an_important_matter_confirmed_only_by_mail_cannot_be_closed() {
        String meeting = closable();
        post(ACME, meeting + "/important-matters", "{\"matter\":\"The price\"}").is(200);
        String word = meeting + "/important-matters/1/voice-confirmations";
        String by =
                """
                {"partyId":"globex","channel":"%s","persons":["acme.organiser","globex.lead"],
                 "summary":"The price is agreed"}\
                """;
        post(ACME, word, by.formatted("EMAIL")).is(422).citing("R50");
        post(ACME, meeting + "/closing", "").is(422).citing("R50");
        post(ACME, word, by.formatted("PHONE")).is(200);
        var view = get(GLOBEX, meeting);
        assertThat(view.json().at("/importantMatters/0/confirmed").asBoolean()).isTrue();
        var note = heard(meeting, "VoiceConfirmation", VoiceConfirmationV1.class);
        assertThat(note.recipients()).extracting(Recipient::partyId).contains("acme", "globex");
        assertThat(note.summary().text()).isEqualTo("The price is agreed");
        post(ACME, meeting + "/closing", "").is(200);
    }

    @Test
    void a_meeting_is_suspended_and_resumed() {
        String meeting = inSession();
        post(ACME, meeting + "/resumption", "").is(409);
        post(ACME, meeting + "/suspension", "{\"reason\":\"fire drill\"}").is(200);
        assertThat(get(GLOBEX, meeting).text("/status")).isEqualTo("SUSPENDED");
        post(ACME, meeting + "/resumption", "").is(200);
        assertThat(get(GLOBEX, meeting).text("/status")).isEqualTo("IN_SESSION");
        post(ACME, meeting + "/suspension", "").is(200);
        post(ACME, meeting + "/end", "").is(200);
    }

    private String closable() {
        String meeting = ended();
        draft(RECORDER, meeting, COMPLETE).is(200);
        publish(meeting, "").is(200);
        post(ACME, meeting + "/evaluation", Papers.EVALUATION).is(200);
        return meeting;
    }

    private <T> T heard(String meeting, String kind, Class<T> type) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> said(meeting, kind).stream().findFirst(), Optional::isPresent)
                .map(data -> wire.mapper().readValue(data, type))
                .orElseThrow();
    }

    private static List<byte[]> said(String meeting, String kind) {
        return Wire.said(Topics.NOTIFICATION_REQUESTS, idOf(meeting)).stream()
                .filter(r -> Wire.header(r, CloudEvent.TYPE).endsWith("." + kind + ".v1"))
                .map(r -> r.value())
                .toList();
    }
}
