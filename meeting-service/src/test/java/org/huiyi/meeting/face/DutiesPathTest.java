package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Papers.*;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.bridge.wire.WireJson;
import org.huiyi.contracts.law.Rule;
import org.huiyi.contracts.wire.ActionAnnouncement.DutiesOfActionChangedV1;
import org.huiyi.contracts.wire.ActionAnnouncement.DutyV1;
import org.huiyi.contracts.wire.Topics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Duties appear when they are asked, and go when they are done.
class DutiesPathTest extends MinutesPaths {
    private static final String SCRIBE = person("scribe", "agency");
    private static final Instant DUE = Instant.parse("2035-01-01T00:00:00Z");

    @Autowired private WireJson wire;

    @Test
    void what_is_done_is_asked_no_more_and_the_next_step_is() {
        String meeting = scheduled("ORDINARY");
        soonAsked(ACME, meeting, "SEND_NOTICE", "APPOINT_RECORDER", "ASSIGN_SUPPORT");
        assertThat(kinds(duties(GLOBEX, meeting))).isEmpty();
        put(ACME, "/support", meeting, SUPPORT).is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"scribe\"}").is(200);
        post(ACME, meeting + "/notice", "").is(200);
        soonAsked(GLOBEX, meeting, "CONFIRM", "ACKNOWLEDGE_PURPOSE");
        var asked = duties(GLOBEX, meeting + "&rule=R19");
        assertThat(asked.text("/items/0/clause")).isEqualTo("二(二)1");
        assertThat(asked.text("/items/0/title")).isEqualTo("Budget");
        assertThat(asked.text("/items/0/party")).isEqualTo("globex");
        assertThat(asked.text("/items/0/overdue")).isEqualTo("false");
        assertThat(asked.text("/items/0/dueAt")).isEqualTo(get(ACME, meeting).text("/startsAt"));
        send(to(GLOBEX, asked.text("/items/0/link"))
                        .header("If-Match", etag(GLOBEX, meeting))
                        .PUT(BodyPublishers.ofString(accepts("globex.lead"))))
                .is(200);
        put(GLOBEX, "/acknowledgements/globex", meeting, "").is(200);
        soonAsked(GLOBEX, meeting);
        post(ACME, meeting + "/start", "{\"reason\":\"early\"}").is(200);
        post(ACME, meeting + "/end", "{}").is(200);
        soonAsked(SCRIBE, meeting, "DRAFT_MINUTES");
        draft(ACME, meeting, COMPLETE).is(200);
        soonAsked(SCRIBE, meeting, "PUBLISH_MINUTES");
        post(ACME, meeting + "/minutes/publication", "").is(200);
        soonAsked(SCRIBE, meeting);
    }

    /// The party's system sees all; a colleague sees what nobody is named for.
    @Test
    void a_person_is_asked_what_is_in_their_hands_and_what_is_in_nobodys() {
        String meeting = scheduled("ORDINARY");
        String system = Stage.ISSUER.token("globex", "globex", "meetings:read");
        String colleague = person("globex.other", "globex");
        var named = new DutyV1("ANSWER", Rule.R46, "globex", "globex.lead", DUE);
        var anybodys = new DutyV1("REPORT", Rule.R47, "globex", null, DUE);
        say(idOf(meeting), named, anybodys);
        soonAsked(system, meeting, "ACTION_ANSWER", "ACTION_REPORT");
        assertThat(kinds(duties(GLOBEX, meeting))).contains("ACTION_ANSWER", "ACTION_REPORT");
        assertThat(kinds(duties(colleague, meeting))).containsExactly("ACTION_REPORT");
    }

    @Test
    void publishing_is_asked_of_the_recorder_and_of_whoever_speaks_for_the_organiser() {
        String meeting = scheduled("ORDINARY");
        put(ACME, "/support", meeting, SUPPORT).is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"scribe\"}").is(200);
        post(ACME, meeting + "/notice", "").is(200);
        post(ACME, meeting + "/start", "{\"reason\":\"early\"}").is(200);
        post(ACME, meeting + "/end", "{}").is(200);
        soonAsked(SCRIBE, meeting, "DRAFT_MINUTES");
        assertThat(kinds(duties(ACME, meeting))).doesNotContain("DRAFT_MINUTES");
        draft(ACME, meeting, COMPLETE).is(200);
        soonAsked(SCRIBE, meeting, "PUBLISH_MINUTES");
        assertThat(kinds(duties(ACME, meeting))).contains("PUBLISH_MINUTES");
    }

    @Test
    void nobody_is_told_of_others_duties_nor_the_title_of_what_is_sensitive() {
        String meeting = scheduled("SENSITIVE");
        soonAsked(GLOBEX, meeting, "SIGN_AGREEMENT");
        assertThat(duties(GLOBEX, meeting).json().at("/items/0").has("title")).isFalse();
        assertThat(duties(ACME, meeting).text("/items/0/title")).isEqualTo("Budget");
        assertThat(kinds(duties(UMBRELLA, meeting))).isEmpty();
    }

    @Test
    void a_list_is_read_page_by_page_in_the_language_asked_for() {
        String meeting = scheduled("ORDINARY");
        soonAsked(ACME, meeting, "SEND_NOTICE");
        var all = kinds(duties(ACME, meeting));
        var page =
                send(to(ACME, path(meeting + "&limit=2")).header("Accept-Language", "zh-CN").GET())
                        .is(200);
        assertThat(page.text("/items/0/what")).contains("会议");
        assertThat(page.header("Content-Language")).isEqualTo("zh-CN");
        var rest = duties(ACME, meeting + "&cursor=" + page.text("/next"));
        assertThat(kinds(page)).hasSize(2);
        assertThat(kinds(rest)).isEqualTo(all.subList(2, all.size()));
        get(ACME, "/v1/duties?rule=R99").is(400);
        get(ACME, "/v1/duties?cursor=bm9uZQ").is(400);
        get(ACME, "/v1/duties?cursor=MTorMTAwMDAwMC0wMS0wMVQwMDowMDowMFp-eH55").is(400);
        get(Stage.ISSUER.token("acme", "acme", "actions:read"), "/v1/duties").is(403);
    }

    @Test
    void what_is_asked_about_an_action_elsewhere_is_asked_here_as_long_as_it_is() {
        String meeting = scheduled("ORDINARY");
        String id = idOf(meeting);
        var answer = new DutyV1("ANSWER", Rule.R46, "globex", "globex.lead", DUE);
        var unheardOf = new DutyV1("REJOICE", Rule.R35, "globex", null, DUE);
        say(id, answer, unheardOf);
        soonAsked(GLOBEX, meeting, "ACTION_ANSWER", "ACTION_REJOICE");
        var asked = duties(GLOBEX, meeting + "&rule=R46");
        assertThat(asked.text("/items/0/link")).isEqualTo("/v1/actions/act_" + id);
        assertThat(asked.text("/items/0/dueAt")).isEqualTo(DUE.toString());
        assertThat(asked.text("/items/0/clause")).isEqualTo("三(二)3");
        say(id);
        soonAsked(GLOBEX, meeting);
    }

    private void say(String meetingId, DutyV1... duties) {
        String action = "act_" + meetingId;
        var said = new DutiesOfActionChangedV1(action, meetingId, List.of(duties));
        Wire.say(
                Topics.ACTION_EVENTS,
                meetingId,
                "duties-" + action + duties.length,
                "action.DutiesOfActionChanged.v1",
                wire.mapper().writeValueAsBytes(said));
    }

    private String scheduled(String classification) {
        String body = meeting(party("globex")).replace("ORDINARY", classification);
        return post(ACME, "/v1/meetings", body).is(201).header("Location");
    }

    /// Some of these, or nothing at all.
    private void soonAsked(String token, String meeting, String... kinds) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    var asked = kinds(duties(token, meeting));
                    if (kinds.length == 0) {
                        assertThat(asked).isEmpty();
                    } else {
                        assertThat(asked).contains(kinds);
                    }
                });
    }

    private Reply duties(String token, String meeting) {
        return get(token, path(meeting)).is(200);
    }

    private static String path(String meeting) {
        return "/v1/duties?meetingId=" + idOf(meeting);
    }

    private static List<String> kinds(Reply reply) {
        return reply.json().at("/items").valueStream().map(d -> d.at("/kind").asString()).toList();
    }
}
