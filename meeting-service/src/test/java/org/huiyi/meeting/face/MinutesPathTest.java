package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.face.Papers.meeting;
import static org.huiyi.meeting.face.Papers.party;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Minutes through the public face, from nothing to amended.
class MinutesPathTest extends MinutesPaths {
    @Test
    void minutes_are_drafted_in_session_and_published_after_the_end() {
        String meeting = inSession();
        draft(RECORDER, meeting, "{\"points\":[\"so far\"]}").is(200);
        publish(meeting, "").is(409).citing("R30");
        post(ACME, meeting + "/end", "{}").is(200);
        publish(meeting, "").is(422).citing("R26");
        draft(RECORDER, meeting, COMPLETE).is(200);
        var published = publish(meeting, "").is(200);
        assertThat(published.text("/recorded/0/type")).isEqualTo("minutes.MinutesPublished");
        assertThat(published.text("/id")).isEqualTo(idOf(meeting));
        publish(meeting, "").is(409).citing("R27");
        var view = get(GLOBEX, meeting + "/minutes").is(200);
        assertThat(view.text("/status")).isEqualTo("PUBLISHED");
        assertThat(view.text("/points/0")).isEqualTo("The budget was explained");
        assertThat(view.text("/actions/0/assignee/person")).isEqualTo("globex.lead");
        assertThat(view.text("/agenda/0")).isEqualTo("Budget");
        assertThat(view.header("ETag")).isEqualTo("\"" + view.text("/version") + "\"");
    }

    @Test
    void a_meeting_has_minutes_to_read_from_scheduling_on() {
        String meeting =
                post(ACME, "/v1/meetings", meeting(party("globex"))).is(201).header("Location");
        var view = get(GLOBEX, meeting + "/minutes").is(200);
        assertThat(view.text("/status")).isEqualTo("NONE");
        assertThat(view.header("ETag")).isEqualTo("\"0\"");
        draft(ACME, meeting, COMPLETE).is(409).citing("R27");
        get(UMBRELLA, meeting + "/minutes").is(404);
        draft(UMBRELLA, meeting, COMPLETE).is(404);
    }

    @Test
    void a_draft_is_for_those_who_write_it() {
        String meeting = ended();
        draft(RECORDER, meeting, COMPLETE).is(200);
        assertThat(get(GLOBEX, meeting + "/minutes").json().has("points")).isFalse();
        assertThat(get(ACME, meeting + "/minutes").json().has("points")).isTrue();
        draft(GLOBEX, meeting, COMPLETE).is(403).citing("R25");
        post(GLOBEX, meeting + "/minutes/publication", "").is(403).citing("R38");
    }

    @Test
    void an_explicit_none_is_a_part() {
        String meeting = ended();
        draft(ACME, meeting, "{\"points\":\"none\",\"resolutions\":\"none\",\"actions\":\"none\"}")
                .is(200);
        publish(meeting, "{}").is(200);
        assertThat(get(GLOBEX, meeting + "/minutes").text("/actions")).isEqualTo("none");
    }

    @Test
    void an_action_nobody_owes_is_refused_at_publication_and_not_before() {
        String meeting = ended();
        draft(
                        ACME,
                        meeting,
                        """
                        {"points":"none","resolutions":"none",
                         "actions":[{"task":"think","partyId":"initech","assignee":"x"}]}\
                        """)
                .is(200);
        var refused = publish(meeting, "{}").is(422).citing("R33");
        assertThat(refused.rulesOf("/violations")).containsExactly("R33", "R33");
    }

    @Test
    void what_cannot_be_read_is_named_by_its_field() {
        String meeting = ended();
        assertThat(field(draft(ACME, meeting, "{\"points\":\"nothing\"}"))).isEqualTo("points");
        assertThat(field(draft(ACME, meeting, "{\"pionts\":\"none\"}"))).isEqualTo("pionts");
        assertThat(field(draft(ACME, meeting, "{\"actions\":[{\"partyId\":\"Not An Id\"}]}")))
                .isEqualTo("actions[0].partyId");
        assertThat(field(draft(ACME, meeting, "{\"actions\":[{\"dueAt\":\"soon\"}]}")))
                .isEqualTo("actions[0].dueAt");
    }

    @Test
    void no_action_is_looked_at_or_due_as_no_clock_can_follow() {
        String meeting = ended();
        for (String every : List.of("PT0.001S", "PT-1S", "P367D", "PT2562047788015215H")) {
            String body = "{\"actions\":[{\"checkEvery\":\"" + every + "\"}]}";
            assertThat(field(draft(ACME, meeting, body))).isEqualTo("actions[0].checkEvery");
        }
        String body = "{\"actions\":[{\"dueAt\":\"+300000-01-01T00:00:00Z\"}]}";
        assertThat(field(draft(ACME, meeting, body))).isEqualTo("actions[0].dueAt");
        String far =
                COMPLETE.replaceAll("\"dueAt\":\"[^\"]*\"", "\"dueAt\":\"2999-01-01T00:00:00Z\"");
        draft(ACME, meeting, far).is(200);
        publish(meeting, "{}").is(422).citing("R33");
    }

    @Test
    void only_the_first_draft_may_come_without_the_version_it_replaces() {
        String meeting = ended();
        send(to(RECORDER, meeting + "/minutes").PUT(BodyPublishers.ofString(COMPLETE))).is(200);
        send(to(ACME, meeting + "/minutes").PUT(BodyPublishers.ofString("{}"))).is(428);
        send(to(ACME, meeting + "/minutes")
                        .header("If-Match", "\"99\"")
                        .PUT(BodyPublishers.ofString("{}")))
                .is(412);
    }

    @Test
    void the_version_that_an_answer_tells_is_the_one_the_next_command_to_the_minutes_takes() {
        String meeting = ended();
        String minutes = meeting + "/minutes";
        String before = etag(ACME, meeting);
        String drafted = draft(RECORDER, meeting, COMPLETE).is(200).header("ETag");
        String published = publishUnder(drafted, meeting).is(200).header("ETag");
        assertThat(etag(ACME, minutes)).isEqualTo(published);
        String objection = "{\"text\":\"I never said so\"}";
        send(to(GLOBEX, minutes + "/objections")
                        .header("If-Match", drafted)
                        .POST(BodyPublishers.ofString(objection)))
                .is(412);
        send(to(GLOBEX, minutes + "/objections")
                        .header("If-Match", published)
                        .POST(BodyPublishers.ofString(objection)))
                .is(200);
        assertThat(etag(ACME, meeting)).isEqualTo(before);
    }

    private Reply publishUnder(String version, String meeting) {
        return send(
                to(RECORDER, meeting + "/minutes/publication")
                        .header("If-Match", version)
                        .POST(BodyPublishers.ofString("{}")));
    }

    @Test
    void published_minutes_are_amended_and_objected_to_but_stay_what_they_were() {
        String meeting = ended();
        draft(RECORDER, meeting, COMPLETE).is(200);
        publish(meeting, "").is(200);
        post(GLOBEX, meeting + "/minutes/objections", "{\"text\":\"I never said so\"}").is(200);
        String amended = COMPLETE.replace("explained", "explained twice");
        post(ACME, meeting + "/minutes/amendments", amended).is(422).citing("R32");
        post(
                        ACME,
                        meeting + "/minutes/amendments",
                        "{\"reason\":\"a figure was wrong\"," + amended.strip().substring(1))
                .is(200);
        var view = get(GLOBEX, meeting + "/minutes");
        assertThat(view.text("/edition")).isEqualTo("2");
        assertThat(view.text("/points/0")).isEqualTo("The budget was explained twice");
        assertThat(view.text("/objections/0/partyId")).isEqualTo("globex");
        assertThat(view.text("/status")).isEqualTo("PUBLISHED");
    }

    @Test
    void minutes_can_be_read_as_a_page_that_lets_no_markup_in() {
        String meeting = ended();
        draft(ACME, meeting, COMPLETE.replace("explained", "<b>explained</b>")).is(200);
        var page = send(to(ACME, meeting + "/minutes").header("Accept", "text/html").GET()).is(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.response().body()).contains("&lt;b&gt;explained").doesNotContain("<b>");
    }

    private static String field(Reply reply) {
        return reply.is(400).text("/errors/0/field");
    }

    @Test
    void the_page_tells_edition_and_verdict_and_what_the_meeting_itself_recorded() {
        String meeting = inSession();
        post(ACME, meeting + "/arrivals", "{\"personId\":\"globex.lead\"}").is(200);
        post(
                        ACME,
                        meeting + "/incidents",
                        "{\"kind\":\"NETWORK\",\"description\":\"Line <down>\",\"effect\":\"a pause\"}")
                .is(200);
        post(ACME, meeting + "/end", "{}").is(200);
        draft(RECORDER, meeting, COMPLETE).is(200);
        publish(meeting, "").is(200);
        var view = get(GLOBEX, meeting + "/minutes").is(200);
        assertThat(view.text("/proceedings/incidents/0/description")).isEqualTo("Line <down>");
        assertThat(view.text("/proceedings/agenda/0/topic")).isEqualTo("Budget");
        assertThat(view.text("/attendance/0/personId")).isEqualTo("globex.lead");
        assertThat(page(meeting, "en"))
                .contains("<html lang=\"en\">", "Edition 1", "published in time")
                .contains("Line &lt;down&gt;", "<th scope=\"col\">Person</th>", "globex.lead");
        assertThat(page(meeting, "zh-CN"))
                .contains("<html lang=\"zh-CN\">", "第1版", "按时发布", "突发状况", "仅限参与方内部传阅");
    }

    private String page(String meeting, String language) {
        return send(to(GLOBEX, meeting + "/minutes")
                        .header("Accept", "text/html")
                        .header("Accept-Language", language)
                        .GET())
                .is(200)
                .response()
                .body();
    }
}
