package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Papers.*;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Somebody is asked to two meetings at the same time.
class ConflictsTest extends MinutesPaths {
    private static final String INITECH = person("initech.lead", "initech");

    @Test
    void it_is_remarked_without_telling_what_is_not_the_readers() {
        String shared = key().replace("-", "");
        String first = convened(ACME, "globex");
        put(GLOBEX, "/confirmations/globex", first, accepts(shared)).is(200);
        String second = convened(INITECH, "globex");
        put(GLOBEX, "/confirmations/globex", second, accepts(shared)).is(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(seen(GLOBEX, second, "/conflicts/0/elsewhere"))
                                .isEqualTo(idOf(first)));
        assertThat(seen(INITECH, second, "/conflicts/0/personId")).isEqualTo(shared);
        assertThat(get(INITECH, second + "/conflicts").json().at("/conflicts/0/elsewhere").isNull())
                .isTrue();
        assertThat(get(INITECH, second + "/conflicts").json().at("/freeSlots")).hasSize(3);
        var other = accepts(shared).replace("PORTAL", "EMAIL");
        assertThat(put(GLOBEX, "/confirmations/globex", second, other).is(200).response().body())
                .contains("R20")
                .doesNotContain(idOf(first));
        get(UMBRELLA, second + "/conflicts").is(404);
    }

    @Test
    void a_place_is_remarked_as_taken_when_another_meeting_was_convened_there_and_else_as_wanted() {
        String hall = "Hall " + key();
        String body = meeting(party("globex")).replace("Room 1", hall);
        String first = post(ACME, "/v1/meetings", body).is(201).header("Location");
        String spelt = body.replace(hall, "  " + hall.toUpperCase() + " ");
        String second =
                await().atMost(Duration.ofSeconds(30))
                        .until(
                                () -> post(ACME, "/v1/meetings", spelt).is(201),
                                reply -> reply.rulesOf("/findings").contains("R40"))
                        .header("Location");
        post(INITECH, "/v1/meetings", body)
                .is(201)
                .rulesOf("/findings")
                .forEach(rule -> assertThat(rule).isNotEqualTo("R40"));
        post(ACME, first + "/notice", "").is(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    var seen = get(ACME, second + "/conflicts").is(200).json().at("/conflicts/0");
                    assertThat(seen.at("/elsewhere").asString()).isEqualTo(idOf(first));
                    assertThat(seen.at("/tentative").asBoolean()).isFalse();
                });
        assertThat(get(GLOBEX, second + "/conflicts").is(200).json().at("/conflicts")).isEmpty();
        var third = post(ACME, "/v1/meetings", body).is(201);
        assertThat(third.rulesOf("/findings")).contains("R40");
        assertThat(third.response().body()).doesNotContain(idOf(first));
    }

    @Test
    void a_device_promised_to_two_meetings_is_remarked() {
        String first = convened(ACME, "globex");
        String second = convened(ACME, "globex");
        String wanted =
                """
                {"partyId":"globex","resource":"projector %s","neededBy":"2099-01-01T00:00:00Z"}\
                """
                        .formatted(key());
        for (String meeting : List.of(first, second)) {
            post(ACME, meeting + "/resource-requests", wanted).is(200);
        }
        String promise = "/resource-requests/1/commitment";
        post(GLOBEX, first + promise, "{\"committed\":true}").is(200);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(
                                        post(
                                                        GLOBEX,
                                                        second + promise + "?dryRun=true",
                                                        "{\"committed\":true}")
                                                .is(200)
                                                .rulesOf("/findings"))
                                .contains("R40"));
    }

    @Test
    void a_counter_proposal_is_taken_by_rescheduling_and_asks_everybody_anew() {
        String meeting = convened(ACME, "globex");
        String counter =
                """
                {"answer":"COUNTERED","reason":"elsewhere",
                 "counter":{"startsAt":"2099-01-05T08:00:00Z","endsAt":"2099-01-05T09:00:00Z"}}\
                """;
        put(GLOBEX, "/confirmations/globex", meeting, counter).is(200);
        String slot =
                """
                {"startsAt":"2099-01-05T08:00:00Z","endsAt":"2099-01-05T09:00:00Z",
                 "zone":"Asia/Shanghai","place":"Room 1","reason":"globex asked for it"}\
                """;
        put(ACME, "/schedule", meeting, slot).is(200);
        assertThat(get(ACME, meeting).text("/startsAt")).isEqualTo("2099-01-05T08:00:00Z");
        assertThat(get(ACME, meeting).json().at("/parties/0/confirmation").isNull()).isTrue();
    }

    private String seen(String token, String meeting, String pointer) {
        return get(token, meeting + "/conflicts").is(200).text(pointer);
    }

    private String convened(String organiser, String party) {
        String meeting =
                post(organiser, "/v1/meetings", meeting(party(party))).is(201).header("Location");
        post(organiser, meeting + "/notice", "").is(200);
        return meeting;
    }
}
