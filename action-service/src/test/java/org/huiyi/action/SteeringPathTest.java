package org.huiyi.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.action.Rest.Answer;
import org.huiyi.action.action.ActionIds;
import org.huiyi.contracts.wire.PersonAnnouncement.PersonDepartedV1;
import org.huiyi.contracts.wire.Topics;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Other hands, the organiser's decisions and new starts, over REST.
class SteeringPathTest extends ServiceTest {
    @Test
    void a_notice_that_comes_back_told_nobody() {
        String id = assigned(1);
        sentWord(id);
        String path = "/v1/actions/" + id;
        assertThat(at(path, "/told/channel")).isEqualTo("EMAIL");
        wordCameBack(id);
        soon().until(() -> at(path, "/told/channel").isEmpty());
        assertThat(at(path, "/escalations/0/cause")).isEqualTo("UNTOLD");
    }

    @Test
    void a_party_hands_an_action_on_inside_itself() {
        String path = "/v1/actions/" + assigned(1);
        post(path + "/delegation", "globex.lead", "{\"assignee\":\"globex.guest\"}");
        assertThat(at(path, "/assignee")).isEqualTo("globex.guest");
        assertThat(at(path, "/party")).isEqualTo("globex");
        post(path + "/delegation", "globex", "{\"assignee\":{\"department\":\"Sales\"}}");
        assertThat(at(path, "/delegations/1/from")).isEqualTo("globex.guest");
        assertThat(at(path, "/assignee")).isEqualTo("Sales");
        var same =
                post(path + "/delegation", "globex", "{\"assignee\":{\"department\":\"Sales\"}}");
        assertThat(same.body().path("recorded").isEmpty()).isTrue();
        refused(path + "/delegation", "globex", "{\"assignee\":\"acme\"}", 422, "R46");
        refused(path + "/delegation", "globex", "{}", 422, "R33");
        refused(path + "/delegation", "acme", "{\"assignee\":\"acme.lead\"}", 403, "R46");
        assertThat(rest().post(path + "/delegation", "globex", "{\"assignee\":7}").status())
                .isEqualTo(400);
        soon().until(() -> ids("?assignee=Sales&meetingId=" + meeting, "globex").size() == 1);
    }

    @Test
    void a_contributor_sees_and_reports_and_owes_nothing() {
        String id = assigned(1);
        String path = "/v1/actions/" + id;
        assertThat(rest().get(path, "initech").status()).isEqualTo(404);
        post(path + "/contributors", "globex", "{\"contributors\":[\"initech\"]}");
        assertThat(at(path, "/contributors/0")).isEqualTo("initech");
        assertThat(rest().get(path, "initech.lead").status()).isEqualTo(200);
        post(path + "/progress", "initech", "{\"note\":\"the data is there\"}");
        refused(path + "/completion", "initech", "{\"evidence\":\"x\"}", 403, "R46");
        soon().until(() -> ids("?meetingId=" + meeting, "initech").equals(List.of(id)));
        post(path + "/contributors", "acme", "{\"contributors\":[]}");
        assertThat(rest().get(path, "initech").status()).isEqualTo(404);
    }

    @Test
    void an_action_counts_from_when_its_party_was_told_of_it() {
        String mailed = assigned(1);
        String called = assigned(2);
        assertThat(at("/v1/actions/" + mailed, "/reportDueAt")).isEmpty();
        sentWord(mailed);
        assertThat(at("/v1/actions/" + mailed, "/told/channel")).isEqualTo("EMAIL");
        var toldAt = Instant.parse(at("/v1/actions/" + mailed, "/told/toldAt"));
        assertThat(at("/v1/actions/" + mailed, "/reportDueAt"))
                .isEqualTo(toldAt.plus(Duration.ofDays(2)).toString());
        String path = "/v1/actions/" + called;
        refused(path + "/told", "globex", "{\"channel\":\"PHONE\",\"note\":\"x\"}", 403, "R35");
        refused(path + "/told", "acme", "{\"channel\":\"PHONE\"}", 422, "R33");
        assertThat(rest().post(path + "/told", "acme", "{\"channel\":\"DRUM\"}").status())
                .isEqualTo(400);
        var word = "{\"channel\":\"PHONE\",\"note\":\"told Lee\"}";
        assertThat(post(path + "/told", "acme", word).recorded()).isEqualTo("action.ActionTold");
        assertThat(at(path, "/told/note")).isEqualTo("told Lee");
    }

    @Test
    void whoever_leaves_leaves_a_visible_duty() {
        String id = assigned(1);
        String path = "/v1/actions/" + id;
        post(path + "/departure", "acme", "{\"personId\":\"globex.lead\",\"reason\":\"left\"}");
        assertThat(at(path, "/orphaned")).isEqualTo("true");
        assertThat(at(path, "/escalations/0/cause")).isEqualTo("ORPHANED");
        soon().until(() -> duties(id, "globex").contains("DELEGATE"));
        post(path + "/delegation", "globex", "{\"assignee\":\"globex.guest\"}");
        assertThat(at(path, "/orphaned")).isEqualTo("false");
        soon().until(() -> !duties(id, "globex").contains("DELEGATE"));
        assertThat(
                        rest().post(
                                        path + "/departure",
                                        "initech",
                                        "{\"personId\":\"globex.lead\"}")
                                .status())
                .isEqualTo(404);
    }

    @Test
    void that_somebody_left_the_house_is_heard_and_orphans_what_they_had_in_hand() {
        String leaver = "leaver-" + meeting.substring(4);
        say(request(1, "globex", leaver, inDays(7)));
        say(request(2, "globex", leaver, inDays(7)));
        say(request(3, "globex", "globex.lead", inDays(7)));
        soon().until(() -> ids("?meetingId=" + meeting, "globex").size() == 3);
        var departed = wire.mapper().writeValueAsBytes(new PersonDepartedV1(leaver, Instant.now()));
        for (int twice = 0; twice < 2; twice++) {
            say(Topics.MEETING_EVENTS, leaver, "person.PersonDeparted.v1", departed);
        }
        soon().until(() -> orphaned(1) && orphaned(2));
        assertThat(orphaned(3)).isFalse();
        assertThat(histories.events(ActionIds.of(meeting, 1))).hasSize(3);
    }

    private boolean orphaned(int item) {
        String path = "/v1/actions/" + ActionIds.of(meeting, item);
        return rest().get(path, "acme").body().path("orphaned").asBoolean();
    }

    @Test
    void a_contest_that_is_upheld_ends_the_action() {
        String path = "/v1/actions/" + assigned(1);
        refused(path + "/settlement", "acme", "{\"upheld\":true,\"outcome\":\"x\"}", 409, "R46");
        post(path + "/contest", "globex", "{\"reason\":\"not ours\"}");
        refused(path + "/settlement", "acme", "{\"upheld\":true}", 422, "R46");
        refused(path + "/settlement", "globex", "{\"upheld\":true,\"outcome\":\"x\"}", 403, "R35");
        var settled = post(path + "/settlement", "acme", "{\"upheld\":true,\"outcome\":\"right\"}");
        assertThat(settled.recorded()).isEqualTo("action.ActionSettled action.ActionDisposed");
        assertThat(at(path, "/status")).isEqualTo("IMPOSSIBLE");
        refused(path + "/completion", "globex", "{\"evidence\":\"x\"}", 409, "R35");
    }

    @Test
    void what_was_verified_or_given_up_is_opened_again() {
        String path = "/v1/actions/" + assigned(1);
        refused(path + "/reopening", "acme", "{\"reason\":\"x\"}", 409, "R34");
        refused(path + "/disposition", "acme", "{\"status\":\"IMPOSSIBLE\"}", 422, "R35");
        post(path + "/disposition", "acme", "{\"status\":\"IMPOSSIBLE\",\"reason\":\"no data\"}");
        assertThat(at(path, "/disposition/reason")).isEqualTo("no data");
        refused(path + "/reopening", "acme", "{}", 422, "R34");
        refused(path + "/reopening", "globex", "{\"reason\":\"data came\"}", 403, "R35");
        post(path + "/reopening", "acme", "{\"reason\":\"data came\"}");
        assertThat(at(path, "/status")).isEqualTo("IN_PROGRESS");
        assertThat(rest().get(path, "acme").body().path("disposition").isNull()).isTrue();
        assertThat(at(path, "/reopenings/0/reason")).isEqualTo("data came");
    }

    @Test
    void a_part_is_claimed_with_what_remains() {
        String path = "/v1/actions/" + assigned(1);
        refused(path + "/completion", "globex", "{\"evidence\":\"x\",\"percent\":80}", 422, "R35");
        post(
                path + "/completion",
                "globex",
                "{\"evidence\":\"x\",\"percent\":80,\"remaining\":\"the annex\"}");
        assertThat(at(path, "/completion/remaining")).isEqualTo("the annex");
        refused(path + "/verification", "acme", "{\"accepted\":true}", 422, "R35");
        post(path + "/verification", "acme", "{\"accepted\":true,\"note\":\"enough\"}");
        assertThat(at(path, "/status")).isEqualTo("VERIFIED");
    }

    @Test
    void duties_say_what_the_rules_ask_of_whom_next_page_by_page() {
        String id = assigned(1);
        soon().until(() -> duties(id, "globex").equals(List.of("ANSWER", "COMPLETE")));
        sentWord(id);
        soon().until(() -> duties(id, "globex").size() == 3);
        assertThat(duties(id, "globex")).containsExactly("ANSWER", "REPORT", "COMPLETE");
        assertThat(duties(id, "acme")).containsExactly("CHECK");
        assertThat(duties(id, "initech")).isEmpty();
        rest().post("/v1/actions/" + id + "/completion", "globex", "{\"evidence\":\"x\"}");
        soon().until(() -> duties(id, "acme").equals(List.of("VERIFY")));
        assertThat(duties(id, "globex")).isEmpty();
        String second = assigned(2);
        soon().until(() -> duties(second, "globex").size() == 2);
        var page = rest().get("/v1/duties?limit=1", "globex").body();
        assertThat(page.at("/items/0/clause").asString()).isNotBlank();
        assertThat(page.path("items").size()).isEqualTo(1);
        var next =
                rest().get("/v1/duties?limit=1&cursor=" + page.path("next").asString(), "globex");
        assertThat(next.body().at("/items/0")).isNotEqualTo(page.at("/items/0"));
        assertThat(rest().get("/v1/duties?cursor=abc", "globex").status()).isEqualTo(400);
    }

    @Test
    void commitments_are_followed_across_meetings_and_broken_chains_are_listed() {
        String old = assigned(1);
        say(request(2, 2, "globex", "globex.lead", inDays(7)));
        String lost = ActionIds.of(meeting, 2);
        String later = "mtg_later_" + meeting;
        say(inMeeting(later, request(1, 1, "globex", "globex.lead", inDays(9))));
        String successor = ActionIds.of(later, 1);
        soon().until(() -> rest().get("/v1/actions/" + successor, "acme").status() == 200);
        soon().until(() -> rest().get("/v1/actions/" + lost, "acme").status() == 200);
        rest().post(
                        "/v1/actions/" + old + "/progress",
                        "globex",
                        "{\"percent\":30,\"note\":\"x\"}");
        dispose(old, "SUPERSEDED", "\"by\":\"" + successor + "\",");
        dispose(lost, "IMPOSSIBLE", "");
        soon().until(() -> graph(meeting, "globex").path("broken").size() == 1);
        var graph = graph(meeting, "globex");
        assertThat(graph.at("/broken/0/at").asString()).isEqualTo(meeting + "/2");
        assertThat(graph.at("/broken/0/why").asString()).isEqualTo("ABANDONED");
        assertThat(graph.path("actions").values().stream().map(a -> a.path("id").asString()))
                .containsExactlyInAnyOrder(old, lost, successor);
        assertThat(graph.path("links").toString())
                .contains("\"from\":\"%s\"".formatted(old))
                .contains("SUPERSEDED_BY")
                .contains("\"to\":\"%s\"".formatted(successor));
        assertThat(graph(later, "globex").path("actions").size()).isEqualTo(3);
        assertThat(graph(meeting, "umbrella").path("actions").isEmpty()).isTrue();
        var row = rest().get("/v1/resolutions?meetingId=" + meeting, "globex").body();
        assertThat(row.at("/items/0/outcome").asString()).isEqualTo("SUPERSEDED");
        assertThat(row.at("/items/0/supersededBy/0").asString()).isEqualTo(successor);
        assertThat(row.at("/items/0/open").asBoolean()).isFalse();
        assertThat(row.at("/items/1/outcome").asString()).isEqualTo("ABANDONED");
    }

    @Test
    void a_successor_that_nobody_knows_breaks_the_chain() {
        String id = assigned(1);
        dispose(id, "SUPERSEDED", "\"by\":\"mtg_nowhere\",");
        soon().until(() -> graph(meeting, "acme").path("broken").size() == 1);
        assertThat(graph(meeting, "acme").at("/broken/0/why").asString())
                .isEqualTo("SUCCESSOR_UNKNOWN");
    }

    private void dispose(String id, String status, String by) {
        post(
                "/v1/actions/" + id + "/disposition",
                "acme",
                "{\"status\":\"%s\",%s\"reason\":\"decided anew\"}".formatted(status, by));
    }

    private JsonNode graph(String of, String sub) {
        return rest().get("/v1/actions/graph?meetingId=" + of, sub).body();
    }

    private List<String> duties(String id, String sub) {
        return rest().get("/v1/duties?limit=500", sub).body().path("items").values().stream()
                .filter(d -> id.equals(d.path("actionId").asString()))
                .map(d -> d.path("kind").asString())
                .toList();
    }

    private List<String> ids(String query, String sub) {
        return rest().get("/v1/actions" + query, sub).body().path("items").values().stream()
                .map(a -> a.path("id").asString())
                .toList();
    }

    private String at(String path, String pointer) {
        return rest().get(path, "acme").body().at(pointer).asString();
    }

    private Answer post(String path, String sub, String body) {
        var answer = rest().post(path, sub, body);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer;
    }

    private void refused(String path, String sub, String body, int status, String rule) {
        var answer = rest().post(path, sub, body);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        assertThat(answer.text("rule")).isEqualTo(rule);
    }
}
