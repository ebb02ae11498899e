package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Papers.*;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import org.huiyi.contracts.wire.Topics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// R49 over the face: who is erased, what stays, and what a legal hold forbids.
class PersonsFaceTest extends MinutesPaths {
    private static final String OFFICER =
            Stage.ISSUER.token("house.privacy", "house", "privacy:write");
    private static final String ASKED = "{\"reason\":\"asked for by the person\"}";

    @Autowired private JdbcClient database;

    /// Scenario 9.
    @Test
    void an_erased_person_is_unreadable_and_the_history_is_what_it_was() {
        String meeting = heldWith("hollow");
        await().atMost(Duration.ofSeconds(60)).until(() -> haveFallenDue(meeting));
        var before = get(ACME, meeting).is(200);
        String verdicts = get(ACME, meeting + "/compliance").is(200).json().toString();
        String stored = fingerprint(meeting);
        assertThat(before.response().body()).contains("Lead of hollow", "lead@hollow.example");

        var erased = post(OFFICER, "/v1/persons/hollow.lead/erasure", ASKED).is(200);
        assertThat(erased.text("/recorded/0/type")).isEqualTo("person.PersonErased");

        var view = get(ACME, meeting).is(200);
        assertThat(view.response().body())
                .contains("hollow.lead")
                .doesNotContain("Lead of hollow", "lead@hollow.example", "we saw the figures");
        assertThat(view.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(get(ACME, meeting + "?version=1").is(200).response().body())
                .contains("hollow.lead")
                .doesNotContain("Lead of hollow");
        assertThat(get(ACME, meeting + "/compliance").is(200).json().toString())
                .isEqualTo(verdicts);
        assertThat(fingerprint(meeting)).isEqualTo(stored);
    }

    @Test
    void no_table_holds_what_was_said_of_an_erased_person() {
        String meeting = heldWith("hush");
        post(OFFICER, "/v1/persons/hush.lead/erasure", ASKED).is(200);
        await().untilAsserted(() ->
                assertThat(get(ACME, "/v1/meetings?party=hush").json().at("/items")).hasSize(1));
        assertThat(meeting).isNotEmpty();
        assertThat(tables())
                .isNotEmpty()
                .allSatisfy(table ->
                        assertThat(
                                        database.sql(
                                                        "select count(*) from %s t where t::text like '%%Lead of hush%%'"
                                                                .formatted(table))
                                                .query(Long.class)
                                                .single())
                                .as(table)
                                .isZero());
    }

    @Test
    void every_service_is_told_who_is_erased_and_not_why() {
        post(OFFICER, "/v1/persons/nobody.known/erasure", ASKED).is(200);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> {
                    var said = Wire.said(Topics.MEETING_EVENTS, "person:nobody.known");
                    assertThat(said)
                            .extracting(record -> Wire.header(record, "ce_type"))
                            .containsExactly("person.PersonErased.v1");
                    assertThat(new String(said.getFirst().value()))
                            .contains("\"personId\":\"nobody.known\"", "erasedAt")
                            .doesNotContain("asked");
                });
    }

    @Test
    void a_meeting_goes_on_with_somebody_who_was_erased() {
        String meeting = heldWith("vague");
        post(OFFICER, "/v1/persons/vague.lead/erasure", ASKED).is(200);
        draft(RECORDER, meeting, COMPLETE.replace("globex", "vague")).is(200);
        publish(meeting, "").is(200);
        assertThat(get(ACME, meeting + "/minutes").is(200).response().body())
                .contains("The budget was explained")
                .doesNotContain("Lead of vague");
    }

    @Test
    void a_legal_hold_keeps_everybody_named_in_the_meeting_readable() {
        String meeting = heldWith("kept");
        put(ACME, "/legal-hold", meeting, "{\"held\":true}").is(422).citing("R49");
        put(ACME, "/legal-hold", meeting, "{\"held\":true,\"reason\":\"a lawsuit\"}").is(200);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        post(OFFICER, "/v1/persons/kept.lead/erasure?dryRun=true", ASKED).is(422));
        var refused = post(OFFICER, "/v1/persons/kept.lead/erasure", ASKED).is(422).citing("R49");
        assertThat(refused.text("/detail")).contains(idOf(meeting));
        assertThat(get(ACME, meeting).response().body()).contains("Lead of kept");

        put(ACME, "/legal-hold", meeting, "{\"held\":false,\"reason\":\"settled\"}").is(200);
        post(OFFICER, "/v1/persons/kept.lead/erasure", ASKED).is(200);
        assertThat(get(ACME, meeting).response().body()).doesNotContain("Lead of kept");
    }

    @Test
    void the_organiser_and_the_privacy_officer_hold_and_nobody_else() {
        String meeting = heldWith("globex");
        String body = "{\"held\":true,\"reason\":\"a lawsuit\"}";
        send(to(ACME, meeting + "/legal-hold").PUT(BodyPublishers.ofString(body))).is(428);
        put(GLOBEX, "/legal-hold", meeting, body).is(403).citing("R38");
        get(GLOBEX, meeting + "/legal-hold").is(403).citing("R38");
        get(UMBRELLA, meeting + "/legal-hold").is(404);
        get(OFFICER, "/v1/meetings/mtg_none/legal-hold").is(404);

        var seen = get(OFFICER, meeting + "/legal-hold").is(200);
        assertThat(seen.json().at("/held").asBoolean()).isFalse();
        send(to(OFFICER, meeting + "/legal-hold")
                        .header("If-Match", seen.header("ETag"))
                        .PUT(BodyPublishers.ofString(body)))
                .is(200);
        var held = get(ACME, meeting + "/legal-hold").is(200);
        assertThat(held.json().at("/held").asBoolean()).isTrue();
        assertThat(held.text("/reason")).isEqualTo("a lawsuit");
        assertThat(put(ACME, "/legal-hold", meeting, body).is(200).json().at("/recorded"))
                .isEmpty();
        put(ACME, "/legal-hold", meeting, "{\"reason\":\"?\"}").is(400);
    }

    @Test
    void nobody_is_erased_without_scope_and_reason_or_by_a_dry_run() {
        String meeting = heldWith("there");
        String erasure = "/v1/persons/there.lead/erasure";
        post(ACME, erasure, ASKED).is(403);
        post(OFFICER, erasure, "{}").is(422).citing("R49");
        post(OFFICER, "/v1/persons/No_Id/erasure", ASKED).is(400);
        var dry = post(OFFICER, erasure + "?dryRun=true", ASKED).is(200);
        assertThat(dry.text("/recorded/0/type")).isEqualTo("person.PersonErased");
        assertThat(get(ACME, meeting).response().body()).contains("Lead of there");
    }

    @Test
    void a_repeated_erasure_records_nothing_until_the_person_is_written_about_again() {
        heldWith("twice");
        String erasure = "/v1/persons/twice.lead/erasure";
        post(OFFICER, erasure, ASKED).is(200);
        assertThat(post(OFFICER, erasure, ASKED).is(200).json().at("/recorded")).isEmpty();
        String meeting = heldWith("twice");
        assertThat(get(ACME, meeting).response().body()).contains("Lead of twice");
        assertThat(post(OFFICER, erasure, ASKED).is(200).json().at("/recorded")).hasSize(1);
        assertThat(get(ACME, meeting).response().body()).doesNotContain("Lead of twice");
    }

    @Test
    void who_left_their_organisation_is_missed_by_the_meetings_that_count_on_them() {
        String meeting = heldWith("leaver");
        assertThat(get(ACME, meeting).rulesOf("/findings")).doesNotContain("R10");
        post(ACME, "/v1/persons/leaver.lead/departure", "{}").is(403);
        await().atMost(Duration.ofSeconds(60)).until(() -> isNamed("leaver.lead", meeting));
        post(OFFICER, "/v1/persons/leaver.lead/departure", "").is(200);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(get(ACME, meeting).rulesOf("/findings")).contains("R10"));
        var repeated = post(OFFICER, "/v1/persons/leaver.lead/departure", "{}").is(200);
        assertThat(repeated.json().at("/recorded")).isEmpty();
    }

    private boolean isNamed(String person, String meeting) {
        return database.sql(
                                "select count(*) from meeting_person where person_id=? and meeting_id=?")
                        .params(person, idOf(meeting))
                        .query(Long.class)
                        .single()
                == 1;
    }

    private boolean haveFallenDue(String meeting) {
        return database.sql(
                                """
                                select count(*) from event
                                where aggregate_id like ? and event_type = 'minutes.MinutesFellDue'
                                """)
                        .param("%" + idOf(meeting))
                        .query(Long.class)
                        .single()
                == 1;
    }

    /// A meeting of acme and this party that has ended, confirmed by the party's lead.
    private String heldWith(String party) {
        String lead = person(party + ".lead", party);
        String meeting =
                post(ACME, "/v1/meetings", meeting(party("acme"), party(party)))
                        .is(201)
                        .header("Location");
        put(ACME, "/agenda", meeting, AGENDA).is(200);
        put(ACME, "/support", meeting, SUPPORT).is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        post(ACME, meeting + "/notice", "").is(200);
        post(ACME, meeting + "/start", "{\"reason\":\"all agreed by phone\"}").is(200);
        post(
                        lead,
                        meeting + "/arrivals",
                        "{\"personId\":\"%s.lead\",\"reason\":\"we saw the figures\"}"
                                .formatted(party))
                .is(200);
        post(ACME, meeting + "/end", "{}").is(200);
        return meeting;
    }

    private String fingerprint(String meeting) {
        return database.sql(
                        """
                        select md5(string_agg(payload::text || metadata::text, ',' order by global_index))
                        from event where aggregate_id like ? and global_index <= ?
                        """)
                .params("%" + idOf(meeting) + "%", lastOf(meeting))
                .query(String.class)
                .single();
    }

    private long lastOf(String meeting) {
        return database.sql(
                        """
                        select max(global_index) from event
                        where aggregate_id = ? and event_type = 'meeting.MeetingEnded'
                        """)
                .param(idOf(meeting))
                .query(Long.class)
                .single();
    }

    private List<String> tables() {
        return database.sql(
                        """
                        select schemaname || '.' || tablename from pg_tables
                        where schemaname in ('public', 'keys')
                        """)
                .query(String.class)
                .list();
    }
}
