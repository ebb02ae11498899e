package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyi.bridge.wire.CloudEvent;
import org.huiyi.bridge.wire.WireJson;
import org.huiyi.contracts.wire.ActionAnnouncement;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionAssignedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionCompletedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionContestedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionDisposedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionEscalatedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionOverdueV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionSettledV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ActionVerifiedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.ProgressMissedV1;
import org.huiyi.contracts.wire.NoticeRequest.IncidentV1;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.meeting.IncidentEvent.IncidentOverdue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What comes up in a meeting, through the public face.
class ProceedingsPathTest extends MinutesPaths {
    private static final Instant ENDS = Instant.parse("2099-01-01T00:00:00Z");

    @Autowired private Histories histories;
    @Autowired private WireJson wire;

    @Test
    void an_incident_is_reported_resolved_and_told() {
        String meeting = inSession();
        post(
                        GLOBEX,
                        meeting + "/incidents",
                        "{\"kind\":\"EQUIPMENT\",\"description\":\"No"
                                + " picture\",\"effect\":\"slides\"}")
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
    void a_contested_action_is_a_disagreement_of_the_meeting_until_the_contest_is_over() {
        String meeting = evaluated();
        String id = idOf(meeting);
        post(ACME, meeting + "/closing", "").is(422).citing("R35");
        hear(meeting, 1, new ActionAssignedV1("act_1", id, "globex", "globex.lead", ENDS, 1));
        hear(meeting, 2, new ActionContestedV1("act_1", id));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(get(ACME, meeting).text("/disagreements/0/actionId"))
                                .isEqualTo("act_1"));
        var contested = get(GLOBEX, meeting);
        assertThat(contested.text("/disagreements/0/topic"))
                .isEqualTo("Send the budget to the bank");
        assertThat(contested.text("/disagreements/0/description"))
                .isEqualTo("globex contests action 1 of the minutes; why is told with the action.");
        assertThat(post(ACME, meeting + "/closing", "").is(422).rulesOf("/violations"))
                .containsExactlyInAnyOrder("R35", "R41");
        assertThat(verdict(meeting, "R46")).isEqualTo("PENDING");
        hear(meeting, 3, new ActionSettledV1("act_1", id, true));
        hear(meeting, 4, new ActionDisposedV1("act_1", id, "IMPOSSIBLE", null));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(verdict(meeting, "R35")).isEqualTo("SATISFIED"));
        assertThat(get(ACME, meeting).text("/disagreements/0/ending")).isEqualTo("UPHELD");
        assertThat(verdict(meeting, "R46")).isEqualTo("SATISFIED");
        post(ACME, meeting + "/closing", "").is(200);
    }

    @Test
    void a_meeting_is_closed_once_its_actions_are_verified_and_reports_what_was_missed() {
        String meeting = evaluated();
        String id = idOf(meeting);
        hear(meeting, 1, new ActionAssignedV1("act_1", id, "globex", "globex.lead", ENDS, 1));
        hear(meeting, 2, new ProgressMissedV1("act_1", id, ENDS));
        hear(meeting, 3, new ActionOverdueV1("act_1", id, ENDS));
        hear(meeting, 4, new ActionEscalatedV1("act_1", id, 1, 3, "ORGANISER", "OVERDUE"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(verdict(meeting, "R42")).isEqualTo("PENDING"));
        assertThat(verdict(meeting, "R35")).isEqualTo("BREACHED");
        assertThat(verdict(meeting, "R46")).isEqualTo("BREACHED");
        assertThat(verdict(meeting, "R47")).isEqualTo("BREACHED");
        hear(meeting, 5, new ActionCompletedV1("act_1", id, ENDS));
        post(ACME, meeting + "/closing", "").is(422).citing("R35");
        hear(meeting, 6, new ActionVerifiedV1("act_1", id, true));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(verdict(meeting, "R35")).isEqualTo("LATE"));
        var report = get(ACME, meeting + "/compliance").is(200);
        assertThat(report.json().at("/rules/34/evidence")).isNotEmpty();
        assertThat(verdict(meeting, "R34")).isEqualTo("SATISFIED");
        post(ACME, meeting + "/closing", "").is(200);
    }

    @Test
    void a_decision_a_party_did_not_hear_is_important_by_rule_and_bars_nothing() {
        String meeting = closable();
        post(
                        ACME,
                        meeting + "/arrivals",
                        "{\"personId\":\"acme.organiser\",\"occurredAt\":\"%s\",\"reason\":\"from the list\"}"
                                .formatted(get(ACME, meeting).text("/startedAt")))
                .is(200);
        var decision = get(GLOBEX, meeting).json().at("/importantMatters/0");
        assertThat(decision.at("/ground").asString()).isEqualTo("DECISION");
        assertThat(decision.at("/matter").asString()).isEqualTo("Votes");
        assertThat(decision.at("/confirmed").asBoolean()).isFalse();
        var closed = post(ACME, meeting + "/closing", "").is(200);
        assertThat(closed.json().at("/findings/0/rule").asString()).isEqualTo("R50");
        assertThat(verdict(meeting, "R50")).isEqualTo("BREACHED");
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

    private void hear(String meeting, long position, ActionAnnouncement word) {
        String name = word.getClass().getSimpleName().replaceFirst("V1$", "");
        Wire.say(
                Topics.ACTION_EVENTS,
                idOf(meeting),
                name + "-" + idOf(meeting),
                "action." + name + ".v1",
                wire.mapper().writeValueAsBytes(word),
                position);
    }

    private String verdict(String meeting, String rule) {
        int index = Integer.parseInt(rule.substring(1)) - 1;
        return get(ACME, meeting + "/compliance").is(200).text("/rules/" + index + "/verdict");
    }

    /// Its action is verified.
    private String closable() {
        String meeting = evaluated();
        String id = idOf(meeting);
        hear(meeting, 1, new ActionAssignedV1("act_" + id, id, "globex", "globex.lead", ENDS, 1));
        hear(meeting, 2, new ActionVerifiedV1("act_" + id, id, true));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(verdict(meeting, "R35")).isEqualTo("SATISFIED"));
        return meeting;
    }

    private String evaluated() {
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
