package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Papers.*;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.material.MaterialCommand.DeclareMaterialOverdue;
import org.huiyi.meeting.material.MaterialsId;
import org.huiyi.meeting.material.PreparationEvent.MaterialOverdue;
import org.huiyi.meeting.material.PreparationEvent.MaterialRequestLapsed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the rules on material say when a meeting starts, and of what was asked of the parties.
class MaterialDutiesTest extends MaterialPaths {
    @Autowired private Histories histories;
    @Autowired private Commands commands;
    @Autowired private JdbcClient database;

    @Test
    void a_start_without_material_is_flagged_unless_it_was_said_that_none_is_needed() {
        String bare = convened();
        assertThat(start(bare).rulesOf("/findings")).contains("R15");
        assertThat(get(ACME, bare).rulesOf("/findings")).contains("R15");
        assertThat(verdict(bare, "R15")).isEqualTo("BREACHED");
        String stated = convened();
        post(ACME, stated + "/no-material", "{}").is(422).citing("R15");
        post(GLOBEX, stated + "/no-material", "{\"reason\":\"none\"}").is(403);
        post(ACME, stated + "/no-material", "{\"reason\":\"a briefing\"}").is(200);
        assertThat(start(stated).rulesOf("/findings")).doesNotContain("R15", "R16");
        assertThat(verdict(stated, "R15")).isEqualTo("SATISFIED");
        assertThat(verdict(stated, "R16")).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void what_is_handed_out_after_the_lead_is_late_at_once_and_at_the_start() {
        String meeting = convened();
        var late = handIn(ACME, meeting, ORDINARY, bytes("late")).is(201);
        assertThat(late.rulesOf("/findings")).contains("R15");
        read(meeting);
        assertThat(start(meeting).rulesOf("/findings")).contains("R15").doesNotContain("R16");
        assertThat(verdict(meeting, "R15")).isEqualTo("LATE");
    }

    @Test
    void a_party_that_did_not_open_it_had_not_obtained_it_and_one_that_did_had() {
        String meeting = convened();
        String material = handedIn(ACME, meeting, ORDINARY, "figures");
        content(GLOBEX, material);
        var findings = findings(start(meeting), "R16");
        assertThat(findings).singleElement().asString().contains("initech").contains("unsent");
        assertThat(verdict(meeting, "R16")).isEqualTo("BREACHED");
    }

    @Test
    void a_missing_agreement_is_the_cause_and_paper_in_hand_is_enough() {
        String meeting = convened();
        String material = handedIn(ACME, meeting, SENSITIVE, "secret");
        post(
                        DESK,
                        material + "/hand-outs",
                        "{\"partyId\":\"initech\",\"receiver\":\"initech.lead\"}")
                .is(200);
        post(DESK, material + "/hand-outs", "{\"partyId\":\"initech\"}").is(422).citing("R18");
        post(
                        GLOBEX,
                        material + "/hand-outs",
                        "{\"partyId\":\"globex\",\"receiver\":\"globex.lead\"}")
                .is(403)
                .citing("R18");
        var findings = findings(start(meeting), "R16");
        assertThat(findings)
                .singleElement()
                .asString()
                .contains("globex")
                .contains("agreement-missing");
        assertThat(get(ACME, material).text("/deliveries/0/kind")).isEqualTo("HANDED_OUT");
    }

    @Test
    void only_the_latest_version_counts_as_obtained() {
        String meeting = convened();
        String material = handedIn(ACME, meeting, ORDINARY, "old");
        content(GLOBEX, material);
        content(INITECH, material);
        send(multipart(ACME, material + "/versions", "{}", "b.pdf", bytes("new"))).is(200);
        content(INITECH, material);
        assertThat(findings(start(meeting), "R16")).singleElement().asString().contains("globex");
    }

    @Test
    void every_channel_it_went_by_is_kept() {
        String material = handedIn(ACME, convened(), ORDINARY, "by mail");
        post(ACME, material + "/distributions", "{\"channel\":\"SHARED\"}").is(200);
        assertThat(
                        get(GLOBEX, material)
                                .json()
                                .at("/channels")
                                .valueStream()
                                .map(c -> c.asString()))
                .containsExactly("EMAIL", "SHARED");
    }

    @Test
    void what_was_asked_is_submitted_returned_and_submitted_again() {
        String meeting = scheduled();
        var asked = ask(meeting, "globex", Instant.now().plusSeconds(3600)).is(201);
        assertThat(asked.text("/id")).isEqualTo("1");
        String request = asked.header("Location");
        String material = handedIn(GLOBEX, meeting, ORDINARY, "wrong costs");
        post(INITECH, request + "/submission", submission(material)).is(403).citing("R43");
        post(GLOBEX, request + "/submission", submission(material)).is(200);
        post(ACME, request + "/return", "{}").is(422).citing("R43");
        post(ACME, request + "/return", "{\"reason\":\"last year's\"}").is(200);
        assertThat(get(GLOBEX, request).text("/status")).isEqualTo("RETURNED");
        assertThat(get(GLOBEX, request).text("/returnReason")).isEqualTo("last year's");
        send(multipart(GLOBEX, material + "/versions", "{\"request\":1}", "c.pdf", bytes("costs")))
                .is(200);
        assertThat(get(ACME, request).text("/status")).isEqualTo("SUBMITTED");
        assertThat(verdict(meeting, "R43")).isEqualTo("SATISFIED");
    }

    @Test
    void a_request_that_says_too_little_is_refused() {
        String meeting = scheduled();
        post(ACME, meeting + "/material-requests", "{}").is(422).citing("R43");
        ask(meeting, "umbrella", Instant.now().plusSeconds(60)).is(422).citing("R43");
        ask(meeting, "globex", Instant.now().minusSeconds(60)).is(422).citing("R43");
        assertThat(verdict(meeting, "R43")).isEqualTo("NOT_APPLICABLE");
    }

    @Test
    void what_is_not_there_by_its_time_is_declared_overdue_once_against_that_party() {
        String meeting = scheduled();
        Instant due = Instant.now().plusSeconds(2);
        ask(meeting, "globex", due).is(201);
        ask(meeting, "initech", Instant.now().plusSeconds(3600)).is(201);
        assertThat(verdict(meeting, "R43")).isEqualTo("PENDING");
        var declared = overdue(meeting);
        var event = (MaterialOverdue) declared.payload();
        assertThat(event.partyId()).isEqualTo("globex");
        assertThat(declared.recordedAt()).isAfterOrEqualTo(event.dueAt());
        assertThat(declared.findings().getFirst().rule()).isEqualTo(Rule.R43);
        commands.send(
                new DeclareMaterialOverdue(
                        idOf(meeting),
                        event.dueAt(),
                        Act.of(Actor.house("test"), Instant.now()),
                        "preset-1"),
                Conditions.none());
        assertThat(of(meeting, MaterialOverdue.class)).hasSize(1);
        assertThat(verdict(meeting, "R43")).isEqualTo("BREACHED");
        handIn(
                        GLOBEX,
                        meeting,
                        "{\"title\":\"C\",\"classification\":\"ORDINARY\",\"request\":1}",
                        bytes("c"))
                .is(201);
        assertThat(get(ACME, meeting + "/material-requests/1").json().at("/overdue").asBoolean())
                .isTrue();
        assertThat(verdict(meeting, "R43")).as("initech still owes").isEqualTo("PENDING");
        handIn(
                        INITECH,
                        meeting,
                        "{\"title\":\"C\",\"classification\":\"ORDINARY\",\"request\":2}",
                        bytes("d"))
                .is(201);
        assertThat(verdict(meeting, "R43")).isEqualTo("LATE");
    }

    @Test
    void the_sweeper_declares_what_no_alarm_did() {
        String meeting = scheduled();
        ask(meeting, "globex", Instant.now().plusSeconds(6)).is(201);
        loseAlarms(MaterialsId.of(idOf(meeting)));
        overdue(meeting);
    }

    @Test
    void what_is_sent_back_after_it_was_declared_overdue_is_not_declared_for_ever() {
        String meeting = scheduled();
        String request =
                ask(meeting, "globex", Instant.now().plusSeconds(2)).is(201).header("Location");
        overdue(meeting);
        String material = handedIn(GLOBEX, meeting, ORDINARY, "late costs");
        post(GLOBEX, request + "/submission", submission(material)).is(200);
        post(ACME, request + "/return", "{\"reason\":\"last year's\"}").is(200);
        ask(meeting, "initech", Instant.now().plusSeconds(3600)).is(201);
        await().atMost(Duration.ofSeconds(30)).until(() -> owed(meeting).containsKey(2));
        assertThat(owed(meeting)).containsEntry(1, false).containsEntry(2, true);
        assertThat(of(meeting, MaterialOverdue.class)).hasSize(1);
    }

    @Test
    void a_cancelled_meeting_waits_for_nothing() {
        String meeting = scheduled();
        ask(meeting, "globex", Instant.now().plusSeconds(3600)).is(201);
        post(ACME, meeting + "/cancellation", "{\"reason\":\"no budget\"}").is(200);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !of(meeting, MaterialRequestLapsed.class).isEmpty());
        assertThat(get(ACME, meeting + "/material-requests/1").text("/status")).isEqualTo("LAPSED");
        handIn(ACME, meeting, ORDINARY, bytes("too late")).is(409);
    }

    @Test
    void a_party_that_withdrew_owes_nothing() {
        String meeting = scheduled();
        ask(meeting, "initech", Instant.now().plusSeconds(3600)).is(201);
        send(to(ACME, meeting + "/parties/initech?reason=left")
                        .header("If-Match", etag(ACME, meeting))
                        .DELETE())
                .is(200);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !of(meeting, MaterialRequestLapsed.class).isEmpty());
    }

    private void read(String meeting) {
        for (var item : get(ACME, meeting + "/materials").json().at("/items")) {
            content(GLOBEX, meeting + "/materials/" + item.at("/id").asString());
            content(INITECH, meeting + "/materials/" + item.at("/id").asString());
        }
    }

    /// What the sweeper still waits for, by the number of the request.
    private Map<Integer, Boolean> owed(String meeting) {
        var owed = new HashMap<Integer, Boolean>();
        database.sql("select number, owed from due_material where meeting_id = :meeting")
                .param("meeting", idOf(meeting))
                .query((RowCallbackHandler) row -> owed.put(row.getInt(1), row.getBoolean(2)));
        return owed;
    }

    private Reply ask(String meeting, String party, Instant dueAt) {
        return post(
                ACME,
                meeting + "/material-requests",
                "{\"partyId\":\"%s\",\"title\":\"Costs\",\"dueAt\":\"%s\"}"
                        .formatted(party, dueAt));
    }

    private static String submission(String material) {
        return "{\"materialId\":\"%s\"}".formatted(idOf(material));
    }

    private RecordedEvent overdue(String meeting) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !of(meeting, MaterialOverdue.class).isEmpty());
        return of(meeting, MaterialOverdue.class).getFirst();
    }

    private List<RecordedEvent> of(String meeting, Class<?> type) {
        return histories.events(MaterialsId.of(idOf(meeting))).stream()
                .filter(event -> type.isInstance(event.payload()))
                .toList();
    }

    private List<String> findings(Reply reply, String rule) {
        return reply.json()
                .at("/findings")
                .valueStream()
                .filter(finding -> finding.at("/rule").asString().equals(rule))
                .map(finding -> finding.at("/message").asString())
                .toList();
    }

    private String verdict(String meeting, String rule) {
        return get(ACME, meeting + "/compliance")
                .is(200)
                .json()
                .at("/rules")
                .valueStream()
                .filter(row -> row.at("/rule").asString().equals(rule))
                .map(row -> row.at("/verdict").asString())
                .findFirst()
                .orElse("");
    }
}
