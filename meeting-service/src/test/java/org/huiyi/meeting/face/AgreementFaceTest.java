package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/// The register of an organiser and a party over the face.
class AgreementFaceTest extends Agreements {
    @Test
    void a_register_nobody_signed_reads_as_version_nought() {
        var untouched = get(person("hooli", "hooli"), register("hooli")).is(200);
        assertThat(untouched.header("ETag")).isEqualTo("\"0\"");
        assertThat(untouched.json().at("/entries")).isEmpty();
    }

    @Test
    void it_counts_once_the_organiser_has_countersigned() {
        String party = person("piper", "piper");
        var signed =
                send(to(party, register("piper"))
                                .PUT(BodyPublishers.ofString(entries(entry(null, "all")))))
                        .is(200);
        assertThat(signed.text("/recorded/0/type")).isEqualTo("agreement.AgreementSigned");
        var proposed = get(ACME, register("piper")).is(200);
        assertThat(proposed.text("/entries/0/scope")).isEqualTo("*");
        assertThat(proposed.json().at("/entries/0/countersigned").asBoolean()).isFalse();

        post(party, register("piper") + "/countersignature", "").is(403).citing("R54");
        send(to(ACME, register("piper") + "/countersignature")
                        .header("If-Match", "\"0\"")
                        .POST(BodyPublishers.noBody()))
                .is(412);
        post(ACME, register("piper") + "/countersignature", "").is(200);
        var counts = get(party, register("piper")).is(200);
        assertThat(counts.json().at("/entries/0/countersigned").asBoolean()).isTrue();
        assertThat(counts.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void the_organiser_may_sign_first() {
        sign(ACME, "raviga", entries(entry("raviga.one", "series:board"))).is(200);
        sign(person("raviga", "raviga"), "raviga", entries(entry("raviga.one", "series:board")))
                .is(200);
        var counts = get(ACME, register("raviga")).is(200);
        assertThat(counts.json().at("/entries/0/countersigned").asBoolean()).isTrue();
        assertThat(counts.text("/entries/0/personId")).isEqualTo("raviga.one");
    }

    @Test
    void whoever_has_not_seen_the_last_version_does_not_overwrite_it() {
        sign(ACME, "endframe", entries(entry(null, "*"))).is(200);
        var body = BodyPublishers.ofString(entries());
        send(to(ACME, register("endframe")).PUT(body)).is(428);
        send(to(ACME, register("endframe")).header("If-Match", "\"0\"").PUT(body)).is(412);
        send(to(ACME, register("endframe")).header("If-Match", "\"1\"").PUT(body)).is(200);
        assertThat(get(ACME, register("endframe")).json().at("/entries")).isEmpty();
    }

    @Test
    void what_cannot_be_read_and_what_is_missing_differ() {
        sign(ACME, "aviato", "{\"entries\":[{}]}").is(422).citing("R54");
        sign(ACME, "aviato", entries(entry(null, "whatever"))).is(400);
        sign(ACME, "aviato", entries(entry(null, "*")).replace(HASH, "abc")).is(400);
        sign(ACME, "aviato", entries(entry(null, "*")).replace("2099", "2019")).is(400);
        post(ACME, register("aviato") + "/countersignature", "").is(409).citing("R54");
    }

    @Test
    void nobody_else_sees_or_signs_it() {
        get(UMBRELLA, register("globex")).is(404);
        send(to(UMBRELLA, register("globex")).PUT(BodyPublishers.ofString(entries()))).is(404);
        get(ACME, "/v1/agreements/acme/acme").is(404);
    }
}
