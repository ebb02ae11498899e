package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Papers.*;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// R37: what one meeting of a series would do better is put before the next.
class ImprovementsPathTest extends MinutesPaths {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
    private static final String INITECH = person("initech.lead", "initech");

    @Test
    void the_next_meeting_is_offered_them_as_it_is_drafted_and_reports_what_it_adopted() {
        evaluated("retro", "ORDINARY");
        Reply drafted = offered("retro", "ORDINARY");
        String next = drafted.header("Location");
        var items = get(ACME, next + "/improvements");
        assertThat(items.text("/items/0/text")).isEqualTo("shorter");
        assertThat(items.json().at("/items/0/adopted").isBoolean()).isFalse();
        assertThat(why(next)).contains("1");
        post(GLOBEX, next + "/improvements/1/adoption", "{\"adopted\":true}").is(403).citing("R38");
        post(ACME, next + "/improvements/2/adoption", "{\"adopted\":true}").is(404);
        post(ACME, next + "/improvements/1/adoption", "{}").is(400);
        post(ACME, next + "/improvements/1/adoption", "{\"adopted\":true,\"reason\":\"agreed\"}")
                .is(200);
        assertThat(get(GLOBEX, next + "/improvements").json().at("/items/0/adopted").asBoolean())
                .isTrue();
        assertThat(why(next)).contains("Adopted");
    }

    @Test
    void who_was_not_in_the_earlier_meeting_learns_nothing_of_it() {
        String earlier = evaluated("quiet", "ORDINARY");
        String next = offered("quiet", "ORDINARY").header("Location");
        var seen = get(INITECH, next + "/improvements");
        assertThat(seen.json().at("/items")).hasSize(1);
        assertThat(seen.json().toString()).doesNotContain("shorter", idOf(earlier));
        assertThat(get(INITECH, next).json().at("/findings").toString())
                .doesNotContain(idOf(earlier));
        get(UMBRELLA, next + "/improvements").is(404);
    }

    @Test
    void a_sensitive_meetings_improvements_are_for_those_an_agreement_lets_in() {
        evaluated("secret", "SENSITIVE");
        String next = offered("secret", "ORDINARY").header("Location");
        assertThat(get(ACME, next + "/improvements").text("/items/0/text")).isEqualTo("shorter");
        assertThat(get(GLOBEX, next + "/improvements").json().toString()).doesNotContain("shorter");
    }

    @Test
    void a_meeting_drafted_before_is_offered_them_when_they_are_known() {
        String next = drafted("early", "ORDINARY").header("Location");
        evaluated("early", "ORDINARY");
        await().atMost(LONG_ENOUGH)
                .untilAsserted(() ->
                        assertThat(get(ACME, next + "/improvements").json().at("/items"))
                                .hasSize(1));
    }

    private String why(String meeting) {
        return get(ACME, meeting + "/compliance").text("/rules/36/why");
    }

    /// The list of meetings of the series may lag by a moment.
    private Reply offered(String series, String classification) {
        await().atMost(LONG_ENOUGH)
                .until(() ->
                        send(to(ACME, "/v1/meetings?dryRun=true")
                                        .POST(body(series, classification)))
                                .rulesOf("/findings")
                                .contains("R37"));
        return drafted(series, classification);
    }

    private Reply drafted(String series, String classification) {
        return send(to(ACME, "/v1/meetings").POST(body(series, classification))).is(201);
    }

    private static BodyPublisher body(String series, String classification) {
        String parties = meeting(party("acme"), party("globex"), party("initech"));
        return BodyPublishers.ofString(
                parties.replace("ORDINARY", classification)
                        .replace("\"title\"", "\"series\":\"" + series + "\",\"title\""));
    }

    /// Held with globex alone.
    private String evaluated(String series, String classification) {
        String body =
                meeting(party("acme"), party("globex"))
                        .replace("ORDINARY", classification)
                        .replace("\"title\"", "\"series\":\"" + series + "\",\"title\"");
        String meeting = post(ACME, "/v1/meetings", body).is(201).header("Location");
        put(ACME, "/agenda", meeting, AGENDA).is(200);
        put(ACME, "/support", meeting, SUPPORT).is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        post(ACME, meeting + "/notice", "").is(200);
        post(ACME, meeting + "/start", "{\"reason\":\"all agreed by phone\"}").is(200);
        post(ACME, meeting + "/end", "{}").is(200);
        post(ACME, meeting + "/evaluation", EVALUATION).is(200);
        return meeting;
    }
}
