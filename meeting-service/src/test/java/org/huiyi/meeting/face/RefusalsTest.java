package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.face.Papers.*;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/// What the service says no to, and how.
class RefusalsTest extends ServiceTest {
    @Test
    void everything_that_is_missing_is_said_at_once() {
        var reply =
                post(ACME, "/v1/meetings", "{\"title\":\"Budget\",\"parties\":[]}")
                        .is(422)
                        .citing("R01");
        assertThat(reply.rulesOf("/violations")).containsExactly("R01", "R04", "R04");
        assertThat(reply.text("/type")).endsWith("/problems/too-few-parties");
        assertThat(reply.text("/clause")).isEqualTo("一");
        assertThat(reply.text("/policyVersion")).isEqualTo("preset-1");
        assertThat(reply.text("/remedy")).isNotBlank();
    }

    @Test
    void it_is_said_in_chinese_where_asked() {
        var reply =
                send(
                        to(ACME, "/v1/meetings")
                                .header("Accept-Language", "zh-CN")
                                .POST(BodyPublishers.ofString("{\"title\":\"预算\"}")));
        assertThat(reply.is(422).text("/title")).isEqualTo("会议至少有两个不同的参与方");
        assertThat(reply.text("/detail")).contains("参与方");
    }

    @Test
    void what_cannot_be_read_names_the_field() {
        assertThat(post(ACME, "/v1/meetings", "{\"titel\":\"x\"}").is(400).text("/errors/0/field"))
                .isEqualTo("titel");
        assertThat(post(ACME, "/v1/meetings", "{\"topics\":\"x\"}").is(400).text("/errors/0/field"))
                .isEqualTo("topics");
        assertThat(
                        post(
                                        ACME,
                                        "/v1/meetings",
                                        meeting(party("globex")).replace("Asia/Shanghai", "+08:00"))
                                .is(400)
                                .text("/errors/0/field"))
                .isEqualTo("zone");
        post(ACME, "/v1/meetings", "{").is(400);
        post(ACME, "/v1/meetings", meeting(party("Globex"))).is(400);
    }

    @Test
    void a_body_of_two_megabytes_is_too_large() {
        post(ACME, "/v1/meetings", "{\"title\":\"" + "x".repeat(2_000_000) + "\"}").is(413);
    }

    @Test
    void a_bad_token_is_no_token() {
        send(to("nonsense", "/v1/meetings").GET()).is(401);
        get(Stage.ISSUER.forged(), "/v1/meetings").is(401);
        get(Stage.ISSUER.token("acme", "acme", "actions:read"), "/v1/meetings").is(403);
    }

    @Test
    void another_party_s_meeting_looks_like_none() {
        String meeting = scheduled();
        var theirs = get(UMBRELLA, meeting).is(404);
        var none = get(UMBRELLA, "/v1/meetings/mtg_nothing").is(404);
        assertThat(theirs.text("/type")).isEqualTo(none.text("/type"));
        assertThat(theirs.text("/detail")).isEqualTo(none.text("/detail"));
        post(UMBRELLA, meeting + "/notice", "").is(404);
        post(UMBRELLA, "/v1/meetings/mtg_nothing/notice", "").is(404);
    }

    @Test
    void a_party_does_not_direct() {
        String meeting = scheduled();
        post(GLOBEX, meeting + "/notice", "").is(403).citing("R38");
    }

    @Test
    void steps_out_of_order_are_refused() {
        String meeting = scheduled();
        post(ACME, meeting + "/start", "{}").is(409).citing("R02");
        post(ACME, meeting + "/end", "{}").is(409).citing("R02");
    }

    @Test
    void a_notice_without_duties_or_contacts_waits() {
        String bare = "{\"partyId\":\"globex\",\"reason\":\"figures\"}";
        String meeting = post(ACME, "/v1/meetings", meeting(bare)).is(201).header("Location");
        var reply = post(ACME, meeting + "/notice", "").is(422).citing("R09");
        assertThat(reply.rulesOf("/violations")).containsExactly("R09", "R21");
    }

    @Test
    void an_agenda_that_does_not_fit_is_refused() {
        String meeting = scheduled();
        put(ACME, "/agenda", meeting, AGENDA.replace("30", "45")).is(422).citing("R12");
    }

    @Test
    void a_start_lists_everything_that_bars_it() {
        String meeting = scheduled();
        post(ACME, meeting + "/notice", "").is(200);
        var reply = post(ACME, meeting + "/start", "{}").is(422).citing("R19");
        assertThat(reply.rulesOf("/violations")).containsExactly("R19", "R23", "R25");
    }

    @Test
    void nobody_signs_for_a_colleague() {
        String meeting = inSession();
        post(
                        person("globex.guest", "globex"),
                        meeting + "/arrivals",
                        "{\"personId\":\"globex.lead\"}")
                .is(403)
                .citing("R24");
    }

    @Test
    void a_change_after_the_notice_owes_a_reason() {
        String meeting = scheduled();
        post(ACME, meeting + "/notice", "").is(200);
        put(ACME, "/agenda", meeting, AGENDA).is(422).citing("R53");
        var told =
                put(ACME, "/agenda", meeting, AGENDA.replaceFirst("\\{", "{\"reason\":\"ill\","))
                        .is(200);
        assertThat(told.rulesOf("/findings")).containsExactly("R53");
    }

    @Test
    void a_time_to_come_is_no_time_of_an_act() {
        String meeting = inSession();
        post(ACME, meeting + "/end", "{\"occurredAt\":\"2099-01-01T00:00:00Z\"}").is(400);
    }

    @Test
    void a_change_needs_the_version_it_is_based_on() {
        String meeting = scheduled();
        send(to(ACME, meeting + "/agenda").PUT(BodyPublishers.ofString(AGENDA))).is(428);
        send(to(ACME, meeting + "/agenda")
                        .header("If-Match", "\"7\"")
                        .PUT(BodyPublishers.ofString(AGENDA)))
                .is(412);
        send(to(ACME, meeting + "/agenda")
                        .header("If-Match", "\"1\"")
                        .PUT(BodyPublishers.ofString(AGENDA)))
                .is(200);
    }

    private String scheduled() {
        return post(ACME, "/v1/meetings", meeting(party("globex"))).is(201).header("Location");
    }

    private String inSession() {
        String meeting = scheduled();
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        post(ACME, meeting + "/notice", "").is(200);
        post(ACME, meeting + "/start", "{\"reason\":\"they called\"}").is(200);
        return meeting;
    }
}
