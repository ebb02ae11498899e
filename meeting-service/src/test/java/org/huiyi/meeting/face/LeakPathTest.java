package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.face.Papers.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.access.AccessDecider;
import org.huiyi.meeting.access.AccessId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A meeting that becomes sensitive later, and a leak out of one.
class LeakPathTest extends Agreements {
    @Autowired private Histories histories;

    @Test
    void a_meeting_that_becomes_sensitive_is_closed_to_those_without_an_agreement_at_once() {
        String meeting =
                post(ACME, "/v1/meetings", meeting(party("vandelay"))).is(201).header("Location");
        String path = meeting + "/classification";
        String vandelay = person("vandelay.lead", "vandelay");
        assertThat(get(vandelay, meeting).text("/title")).isEqualTo("Budget");
        post(ACME, path, "{\"classification\":\"SENSITIVE\"}").is(422).citing("R54");
        var changed =
                post(ACME, path, "{\"classification\":\"SENSITIVE\",\"reason\":\"prices\"}")
                        .is(200);
        assertThat(changed.text("/findings/0/message")).contains("vandelay.lead");
        assertThat(get(vandelay, meeting).json().at("/title").isNull()).isTrue();
        var history = get(ACME, path).is(200);
        assertThat(history.text("/classification")).isEqualTo("SENSITIVE");
        assertThat(history.text("/changes/0/seen/0/personId")).isEqualTo("vandelay.lead");
        assertThat(history.json().at("/changes/0/seen/0/covered").asBoolean()).isFalse();
        get(vandelay, path).is(403).citing("R38");
        post(vandelay, path, "{\"classification\":\"ORDINARY\"}").is(403).citing("R38");
    }

    @Test
    void a_leak_is_reported_with_who_had_seen_what_by_then() {
        String meeting =
                post(
                                ACME,
                                "/v1/meetings",
                                meeting(party("kramerica")).replace("ORDINARY", "SENSITIVE"))
                        .is(201)
                        .header("Location");
        String kramerica = person("kramerica.lead", "kramerica");
        agree("kramerica", entry(null, "*"));
        get(kramerica, meeting).is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        post(ACME, meeting + "/notice", "").is(200);
        var reported =
                post(
                                kramerica,
                                meeting + "/leaks",
                                "{\"what\":\"the title\",\"description\":\"seen in a newspaper\"}")
                        .is(200);
        assertThat(reported.text("/recorded/0/type")).isEqualTo("meeting.LeakReported");
        assertThat(reported.text("/recorded/1/type")).isEqualTo("meeting.IncidentReported");
        assertThat(get(ACME, meeting).text("/incidents/0/kind")).isEqualTo("LEAK");
        assertThat(get(ACME, meeting + "/leaks/1").is(200).response().body())
                .contains("kramerica.lead\",\"thing\":\"meeting");
        assertThat(get(ACME, meeting + "/compliance").text("/rules/55/verdict"))
                .isEqualTo("BREACHED");
        get(kramerica, meeting + "/leaks/1").is(403).citing("R38");
        get(ACME, meeting + "/leaks/2").is(404);
        post(UMBRELLA, meeting + "/leaks", "{\"what\":\"a\",\"description\":\"b\"}").is(404);
        post(ACME, meeting + "/leaks", "{}").is(422).citing("R56");
        assertThat(get(ACME, meeting).response().body()).contains("the title");
        assertThat(get(kramerica, meeting).response().body())
                .contains("\"kind\":\"LEAK\"")
                .doesNotContain("the title");
    }

    /// T4: "content needs a logged, reasoned, time-boxed grant"
    @Test
    void audit_reads_what_got_out_and_why_only_for_a_reason_that_is_on_record() {
        String meeting = sensitiveWithLeak("monarch");
        String reader = Stage.ISSUER.token("auditor", "auditor", "audit:read");
        String auditor = Stage.ISSUER.token("auditor", "auditor", "audit:read audit:content");
        for (String path : List.of("/leaks/1", "/classification")) {
            assertThat(get(reader, meeting + path).is(200).response().body())
                    .doesNotContain("falcon");
            assertThat(get(auditor, meeting + path).is(200).response().body())
                    .doesNotContain("falcon");
            get(reader, meeting + path + "?reason=complaint").is(403);
            get(auditor, meeting + path + "?reason=%20").is(400);
            assertThat(get(auditor, meeting + path + "?reason=complaint").response().body())
                    .contains("falcon");
        }
        var read = readers(meeting);
        assertThat(read).contains("auditor leak-1 complaint", "auditor classification complaint");
        get(ACME, meeting + "/leaks/1").is(200);
        assertThat(readers(meeting)).contains("acme.organiser leak-1 null");
    }

    private String sensitiveWithLeak(String party) {
        String meeting =
                post(ACME, "/v1/meetings", meeting(party(party))).is(201).header("Location");
        post(
                        ACME,
                        meeting + "/classification",
                        "{\"classification\":\"SENSITIVE\",\"reason\":\"falcon\"}")
                .is(200);
        post(ACME, meeting + "/leaks", "{\"what\":\"falcon\",\"description\":\"falcon\"}").is(200);
        return meeting;
    }

    /// Who read what for which reason, today.
    private List<String> readers(String meeting) {
        var day = AccessId.dayOf(Instant.now());
        return histories
                .fold(AccessDecider.INSTANCE, AccessId.of(idOf(meeting), day))
                .state()
                .reads()
                .stream()
                .map(read ->
                        read.personId()
                                + " "
                                + read.thing()
                                + " "
                                + (read.reason() == null ? null : read.reason().text()))
                .toList();
    }
}
