package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Papers.*;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Who acts for the organiser, and a party that is known under two ids, through the public face.
class PartiesPathTest extends MinutesPaths {
    @Test
    void a_party_does_for_the_organiser_what_it_was_given_and_no_more() {
        String meeting =
                post(ACME, "/v1/meetings", meeting(party("globex"), party("initech")))
                        .is(201)
                        .header("Location");
        String delegation = "/delegations/globex";
        put(GLOBEX, "/agenda", meeting, AGENDA).is(403).citing("R38");
        send(to(ACME, meeting + delegation)
                        .PUT(BodyPublishers.ofString("{\"powers\":[\"AGENDA\"]}")))
                .is(428);
        put(ACME, delegation, meeting, "{\"powers\":[\"AGENDA\"]}").is(422).citing("R38");
        put(ACME, "/delegations/umbrella", meeting, given("AGENDA")).is(422).citing("R38");
        put(ACME, delegation, meeting, given("AGENDA")).is(200);
        put(GLOBEX, "/agenda", meeting, AGENDA).is(200);
        post(GLOBEX, meeting + "/notice", "").is(403).citing("R38");
        put(GLOBEX, "/delegations/initech", meeting, given("AGENDA")).is(403).citing("R38");
        var view = get(GLOBEX, meeting).json().at("/delegations/0");
        assertThat(view.at("/delegate").asString()).isEqualTo("globex");
        assertThat(view.at("/powers/0").asString()).isEqualTo("AGENDA");
        send(to(ACME, meeting + delegation + "?reason=done")
                        .header("If-Match", etag(ACME, meeting))
                        .DELETE())
                .is(200);
        assertThat(get(ACME, meeting).json().at("/delegations")).isEmpty();
        assertThat(get(ACME, meeting).text("/organiser")).isEqualTo("acme");
    }

    @Test
    void a_party_known_under_two_ids_is_one_and_is_found_under_the_one_that_stays() {
        String old = "old" + key().substring(0, 8);
        String meeting =
                post(ACME, "/v1/meetings", meeting(party(old), party("globex")))
                        .is(201)
                        .header("Location");
        String merger = meeting + "/parties/" + old + "/merger";
        post(ACME, merger, "{\"into\":\"globex\"}").is(422).citing("R01");
        post(GLOBEX, merger, merging("globex")).is(403).citing("R38");
        post(ACME, meeting + "/parties/nobody/merger", merging("globex")).is(404);
        var merged = post(ACME, merger, merging("globex")).is(200);
        assertThat(merged.text("/recorded/0/type")).isEqualTo("meeting.PartyMerged");
        assertThat(merged.text("/recorded/1/type")).isEqualTo("meeting.PartyWithdrawn");
        var parties = get(ACME, meeting).json().at("/parties");
        assertThat(parties.at("/0/mergedInto").asString()).isEqualTo("globex");
        assertThat(parties.at("/1/contacts/1/personId").asString()).isEqualTo(old + ".lead");
        String list = "/v1/meetings?limit=500";
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(get(person(old, old), list).is(200).response().body())
                                .doesNotContain(idOf(meeting)));
        var last = post(ACME, meeting + "/parties/globex/merger", merging("acme")).is(200);
        assertThat(last.rulesOf("/findings")).contains("R01");
        assertThat(get(ACME, meeting).json().at("/outOfScopeSince").isNull()).isFalse();
    }

    private static String given(String power) {
        return "{\"powers\":[\"%s\"],\"reason\":\"chairs it\"}".formatted(power);
    }

    private static String merging(String into) {
        return "{\"into\":\"%s\",\"reason\":\"one company\"}".formatted(into);
    }
}
