package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Papers.*;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A meeting that becomes sensitive later, and a leak out of one.
class LeakPathTest extends Agreements {
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
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(get(ACME, meeting + "/leaks/1").is(200).response().body())
                                .contains("kramerica.lead\",\"thing\":\"meeting"));
        assertThat(get(ACME, meeting + "/compliance").text("/rules/55/verdict"))
                .isEqualTo("BREACHED");
        get(kramerica, meeting + "/leaks/1").is(403).citing("R38");
        get(ACME, meeting + "/leaks/2").is(404);
        post(UMBRELLA, meeting + "/leaks", "{\"what\":\"a\",\"description\":\"b\"}").is(404);
        post(ACME, meeting + "/leaks", "{}").is(422).citing("R56");
    }
}
