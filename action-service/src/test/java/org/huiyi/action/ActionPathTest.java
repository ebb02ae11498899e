package org.huiyi.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.huiyi.action.Rest.Answer;
import org.huiyi.contracts.law.Rule;
import org.junit.jupiter.api.Test;

/// An action as its owner and its organiser run it over REST.
class ActionPathTest extends ServiceTest {
    @Test
    void an_action_goes_from_assignment_to_verification() {
        String path = "/v1/actions/" + assigned(1);
        assertThat(status(path)).isEqualTo("ASSIGNED");
        assertThat(post(path + "/acceptance", "globex.lead", "").recorded())
                .isEqualTo("action.ActionTold action.ActionAccepted");
        assertThat(status(path)).isEqualTo("ACCEPTED");
        post(path + "/progress", "globex", "{\"percent\":40,\"note\":\"half way\"}");
        post(path + "/checks", "acme.organiser", "{\"note\":\"on its way\"}");
        assertThat(status(path)).isEqualTo("IN_PROGRESS");
        post(path + "/completion", "globex.lead", "{\"evidence\":\"the plan\"}");
        assertThat(status(path)).isEqualTo("COMPLETED");
        var verified = post(path + "/verification", "acme", "{\"accepted\":true}");
        assertThat(verified.recorded()).isEqualTo("action.ActionVerified");
        var action = rest().get(path, "globex.guest");
        assertThat(action.text("status")).isEqualTo("VERIFIED");
        assertThat(action.text("task")).isEqualTo("Write the plan");
        assertThat(action.body().at("/reports/0/note").asString()).isEqualTo("half way");
        assertThat(action.body().at("/reports/0/by").asString()).isEqualTo("globex");
        assertThat(action.body().at("/checks/0/note").asString()).isEqualTo("on its way");
        assertThat(action.body().at("/completion/evidence").asString()).isEqualTo("the plan");
        assertThat(action.body().at("/verification/by").asString()).isEqualTo("acme");
        assertThat(action.raw().headers().firstValue("ETag"))
                .contains("\"" + verified.body().path("version").asLong() + "\"");
    }

    @Test
    void a_returned_action_is_completed_again() {
        String path = "/v1/actions/" + assigned(1);
        post(path + "/completion", "globex", "{\"evidence\":\"a draft\"}");
        post(path + "/verification", "acme", "{\"accepted\":false,\"note\":\"no dates\"}");
        assertThat(status(path)).isEqualTo("IN_PROGRESS");
        post(path + "/completion", "globex", "{\"evidence\":\"the plan\"}");
        post(path + "/verification", "acme", "{\"accepted\":true}");
        assertThat(status(path)).isEqualTo("VERIFIED");
    }

    @Test
    void a_contest_is_kept_with_its_reason() {
        String path = "/v1/actions/" + assigned(1);
        post(path + "/contest", "globex.lead", "{\"reason\":\"not ours\"}");
        assertThat(status(path)).isEqualTo("CONTESTED");
        assertThat(rest().get(path, "acme").body().at("/contest/reason").asString())
                .isEqualTo("not ours");
    }

    @Test
    void an_action_not_completed_in_time_is_overdue_until_it_is() {
        String path = "/v1/actions/" + assigned(1, Instant.now().plusSeconds(1));
        soon().until(() -> "OVERDUE".equals(status(path)));
        post(path + "/acceptance", "globex", "");
        assertThat(status(path)).isEqualTo("OVERDUE");
        var late = post(path + "/completion", "globex", "{\"evidence\":\"the plan\"}");
        assertThat(late.body().at("/findings/0/rule").asString()).isEqualTo("R35");
        assertThat(status(path)).isEqualTo("COMPLETED");
    }

    @Test
    void an_extension_leaves_overdue_and_keeps_the_old_due_time() {
        Instant due = Instant.now().plusSeconds(1).truncatedTo(ChronoUnit.MICROS);
        String path = "/v1/actions/" + assigned(1, due);
        soon().until(() -> "OVERDUE".equals(status(path)));
        String body = "{\"dueAt\":\"%s\",\"reason\":\"late data\"}";
        refused(path + "/extension", "acme", body.formatted(due.minusSeconds(9)), 400, "R34");
        post(path + "/extension", "acme", body.formatted(inDays(3)));
        var action = rest().get(path, "globex");
        assertThat(action.text("status")).isEqualTo("ASSIGNED");
        assertThat(action.body().at("/extensions/0/from").asString()).isEqualTo(due.toString());
    }

    @Test
    void the_owner_never_verifies() {
        String path = "/v1/actions/" + assigned(1);
        post(path + "/completion", "globex.lead", "{\"evidence\":\"the plan\"}");
        for (String owner : new String[] {"globex", "globex.lead", "globex.guest"}) {
            var refused = rest().post(path + "/verification", owner, "{\"accepted\":true}");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.text("rule")).isEqualTo("R35");
        }
        assertThat(status(path)).isEqualTo("COMPLETED");
    }

    @Test
    void refusals_name_their_rule_their_clause_and_the_policy() {
        String path = "/v1/actions/" + assigned(1);
        var silent = rest().post(path + "/contest", "globex.lead", "{\"reason\":\" \"}");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.text("type")).isEqualTo("/problems/contest-without-reason");
        assertThat(silent.text("rule")).isEqualTo("R46");
        assertThat(silent.text("clause")).isEqualTo(Rule.R46.clause());
        assertThat(silent.text("policyVersion")).isEqualTo("house:3");
        assertThat(silent.text("remedy")).isNotBlank();
        refused(path + "/progress", "globex", "{\"percent\":3}", 422, "R47");
        refused(path + "/completion", "globex", "{}", 422, "R35");
        refused(path + "/checks", "acme", "{}", 422, "R34");
        refused(path + "/acceptance", "acme", "", 403, "R46");
        refused(path + "/verification", "acme", "{\"accepted\":true}", 409, "R35");
        post(path + "/acceptance", "globex", "");
        refused(path + "/contest", "globex", "{\"reason\":\"not ours\"}", 409, "R46");
    }

    @Test
    void what_cannot_be_read_is_told_field_by_field() {
        String path = "/v1/actions/" + assigned(1);
        var much = rest().post(path + "/progress", "globex", "{\"percent\":101,\"note\":\"x\"}");
        assertThat(much.status()).isEqualTo(400);
        assertThat(much.body().at("/errors/0/field").asString()).isEqualTo("percent");
        assertThat(rest().post(path + "/verification", "acme", "{}").status()).isEqualTo(400);
        assertThat(rest().post(path + "/contest", "globex", "{\"raison\":1}").status())
                .isEqualTo(400);
    }

    @Test
    void for_outsiders_and_for_unknown_ids_there_is_nothing() {
        String path = "/v1/actions/" + assigned(1);
        var hidden = rest().get(path, "initech");
        var unknown = rest().get("/v1/actions/act_0", "initech");
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(hidden.text("type")).isEqualTo(unknown.text("type"));
        assertThat(rest().post(path + "/acceptance", "initech.lead", "").status()).isEqualTo(404);
        assertThat(rest().post("/v1/actions/act_0/acceptance", "globex", "").status())
                .isEqualTo(404);
    }

    @Test
    void a_token_is_needed_and_its_scope_too() {
        String path = "/v1/actions/" + assigned(1);
        var rest = rest();
        assertThat(rest.call("GET", path, "", "", Map.of()).status()).isEqualTo(401);
        var reader = Rest.token("globex", "actions:read");
        assertThat(rest.call("POST", path + "/acceptance", "", reader, Map.of()).status())
                .isEqualTo(403);
        assertThat(
                        rest.call("GET", path, "", Rest.token("globex", "notices:read"), Map.of())
                                .status())
                .isEqualTo(403);
    }

    @Test
    void a_repeat_under_one_key_is_one_act_and_gets_the_same_answer() {
        String path = "/v1/actions/" + assigned(1) + "/progress";
        var key = Map.of("Idempotency-Key", "k-" + meeting);
        var first = rest().post(path, "globex", "{\"note\":\"begun\"}", key);
        var again = rest().post(path, "globex", "{\"note\":\"begun\"}", key);
        assertThat(first.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(rest().post(path, "globex", "{\"note\":\"other\"}", key).status())
                .isEqualTo(422);
    }

    @Test
    void a_repeat_that_says_nothing_new_records_nothing() {
        String path = "/v1/actions/" + assigned(1) + "/acceptance";
        post(path, "globex", "");
        var again = post(path, "globex", "");
        assertThat(again.body().path("recorded").isEmpty()).isTrue();
    }

    @Test
    void a_dry_run_tells_and_records_nothing() {
        String path = "/v1/actions/" + assigned(1);
        assertThat(post(path + "/acceptance?dryRun=true", "globex", "").recorded())
                .isEqualTo("action.ActionTold action.ActionAccepted");
        assertThat(status(path)).isEqualTo("ASSIGNED");
    }

    private String status(String path) {
        return rest().get(path, "acme").text("status");
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
