package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Papers.*;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// One meeting from plan to end through the public face.
class MeetingPathTest extends ServiceTest {
    @Test
    void a_meeting_runs_from_plan_to_end() {
        String meeting = scheduled();
        put(ACME, "/agenda", meeting, AGENDA).is(200);
        put(ACME, "/support", meeting, SUPPORT).is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        post(ACME, meeting + "/notice", "").is(200);
        assertThat(get(ACME, meeting).text("/status")).isEqualTo("CONVENED");
        put(GLOBEX, "/acknowledgements/globex", meeting, "").is(200);
        put(GLOBEX, "/confirmations/globex", meeting, accepts("globex.lead")).is(200);
        assertThat(get(GLOBEX, meeting).text("/status")).isEqualTo("CONFIRMED");
        post(ACME, meeting + "/start", "{}").is(200);
        post(GLOBEX, meeting + "/arrivals", "{\"personId\":\"globex.lead\"}").is(200);
        post(GLOBEX, meeting + "/departures", "{\"personId\":\"globex.lead\",\"reason\":\"done\"}")
                .is(200);
        var ended = post(ACME, meeting + "/end", "{}").is(200);
        assertThat(ended.json().at("/recorded/0/type").asString())
                .isEqualTo("meeting.MeetingEnded");

        var view = get(GLOBEX, meeting).is(200);
        assertThat(view.text("/status")).isEqualTo("ENDED");
        assertThat(view.text("/recorder")).isEqualTo("acme.recorder");
        assertThat(view.json().at("/attendance")).hasSize(1);
        assertThat(view.text("/attendance/0/reason")).isEqualTo("");
        assertThat(view.header("ETag")).isEqualTo("\"" + view.text("/version") + "\"");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(get(ACME, meeting).text("/minutes/status")).isEqualTo("OPEN"));
        post(ACME, meeting + "/evaluation", EVALUATION).is(200);
        post(ACME, meeting + "/closing", "").is(409).citing("R02");
    }

    private String scheduled() {
        var answer = post(ACME, "/v1/meetings", meeting(party("globex"))).is(201);
        assertThat(answer.header("Location")).isEqualTo("/v1/meetings/" + answer.text("/id"));
        assertThat(answer.text("/id")).startsWith("mtg_");
        assertThat(answer.text("/version")).isEqualTo("1");
        return answer.header("Location");
    }
}
