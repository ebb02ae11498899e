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

    @Test
    void how_a_contact_is_reached_is_shown_to_its_own_party_and_to_the_organiser() {
        String meeting =
                post(ACME, "/v1/meetings", meeting(party("globex"), party("initech")))
                        .is(201)
                        .header("Location");
        var organiser = get(ACME, meeting);
        assertThat(organiser.text("/parties/0/contacts/0/email")).isEqualTo("lead@globex.example");
        assertThat(organiser.text("/parties/1/contacts/0/email")).isEqualTo("lead@initech.example");
        var party = get(GLOBEX, meeting);
        assertThat(party.text("/parties/0/contacts/0/email")).isEqualTo("lead@globex.example");
        assertThat(party.text("/parties/1/contacts/0/name")).isEqualTo("Lead of initech");
        assertThat(party.text("/parties/1/contacts/0/email")).isEmpty();
    }

    @Test
    void a_party_reached_by_telephone_alone_is_told_by_voice_and_that_is_on_record() {
        var byPhone = party("globex").replaceFirst("\"email\":\"[^\"]*\"", "\"phone\":\"+86 10\"");
        String meeting = post(ACME, "/v1/meetings", meeting(byPhone)).is(201).header("Location");
        assertThat(post(ACME, meeting + "/notice", "").is(200).rulesOf("/findings"))
                .contains("R48");
        assertThat(verdict(meeting, 21)).isEqualTo("PENDING");
        String said =
                """
                {"partyId":"globex","personId":"globex.lead","channel":"PHONE","note":"all told"}\
                """;
        post(GLOBEX, meeting + "/notice/deliveries", said).is(403).citing("R38");
        post(ACME, meeting + "/notice/deliveries", said).is(200);
        assertThat(verdict(meeting, 21)).isEqualTo("LATE");
        var view = get(ACME, meeting);
        assertThat(view.text("/parties/0/invitation/status")).isEqualTo("NOT_REACHED");
        assertThat(view.text("/parties/0/noticeByVoice/channel")).isEqualTo("PHONE");
    }

    private String verdict(String meeting, int rule) {
        return get(ACME, meeting + "/compliance").text("/rules/" + (rule - 1) + "/verdict");
    }

    private String scheduled() {
        var answer = post(ACME, "/v1/meetings", meeting(party("globex"))).is(201);
        assertThat(answer.header("Location")).isEqualTo("/v1/meetings/" + answer.text("/id"));
        assertThat(answer.text("/id")).startsWith("mtg_");
        assertThat(answer.text("/version")).isEqualTo("1");
        return answer.header("Location");
    }
}
