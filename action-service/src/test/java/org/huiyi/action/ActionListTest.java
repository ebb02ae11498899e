package org.huiyi.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.action.action.ActionIds;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Lists of actions.
class ActionListTest extends ServiceTest {
    @Test
    void owner_organiser_and_assignee_find_an_action_and_nobody_else_does() {
        say(request(1, "globex", "initech.lead", inDays(3)));
        String id = ActionIds.of(meeting, 1);
        soon().until(() -> ids("", "acme").contains(id));
        assertThat(ids("", "globex.guest")).containsExactly(id);
        assertThat(ids("", "initech.lead")).containsExactly(id);
        assertThat(ids("", "initech")).isEmpty();
        assertThat(ids("", "umbrella")).isEmpty();
    }

    /// R54: "content reclassified later"
    @Test
    void while_its_meeting_is_sensitive_an_action_shows_the_task_and_no_title() {
        String path = "/v1/actions/" + assigned(1);
        reclassified("SENSITIVE");
        var one = rest().get(path, "globex.lead").body();
        assertThat(one.path("title").isNull()).isTrue();
        assertThat(one.path("task").asString()).isEqualTo("Write the plan");
        soon().until(() -> !ids("", "acme").isEmpty());
        assertThat(page("", "acme").at("/items/0/title").isNull()).isTrue();
        reclassified("ORDINARY");
        assertThat(rest().get(path, "globex.lead").body().path("title").asString())
                .isEqualTo("Plan");
    }

    @Test
    void a_list_is_narrowed() {
        String late = assigned(1, Instant.now().plusSeconds(1));
        String done = assigned(2);
        say(request(3, "initech", "initech.lead", inDays(9)));
        String other = ActionIds.of(meeting, 3);
        rest().post("/v1/actions/" + done + "/completion", "globex", "{\"evidence\":\"x\"}");
        soon().until(() -> ids("&overdue=true", "acme").equals(List.of(late)));
        soon().until(() -> ids("&status=COMPLETED", "acme").equals(List.of(done)));
        soon().until(() -> ids("", "acme").size() == 3);
        assertThat(ids("&overdue=false", "acme")).containsExactly(done, other);
        assertThat(ids("&status=OVERDUE", "acme")).containsExactly(late);
        assertThat(ids("&party=initech", "acme")).containsExactly(other);
        assertThat(ids("&assignee=globex.lead", "acme")).containsExactly(late, done);
        assertThat(ids("", "globex")).containsExactly(late, done);
        assertThat(ids("&party=initech", "globex")).isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() {
        var expected = new ArrayList<String>();
        for (int item = 1; item <= 5; item++) {
            expected.add(assigned(item, inDays(item / 2 + 1)));
        }
        soon().until(() -> ids("", "acme").size() == 5);
        var found = new ArrayList<String>();
        JsonNode page = page("&limit=2", "acme");
        for (int pages = 1; pages <= 5; pages++) {
            assertThat(page.path("items").size()).isLessThanOrEqualTo(2);
            found.addAll(ids(page));
            if (page.path("next").isNull()) {
                break;
            }
            page = page("&limit=2&cursor=" + page.path("next").asString(), "acme");
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found).isEqualTo(ids("", "acme"));
    }

    @Test
    void an_item_of_a_list_is_the_action_itself() {
        String id = assigned(1);
        soon().until(() -> ids("", "acme").contains(id));
        assertThat(page("", "acme").path("items").get(0))
                .isEqualTo(rest().get("/v1/actions/" + id, "acme").body());
    }

    @Test
    void what_cannot_be_read_is_refused() {
        for (String query :
                List.of(
                        "limit=0",
                        "limit=501",
                        "cursor=abc",
                        "cursor=MTorMTAwMDAwMC0wMS0wMVQwMDowMDowMFp-eH55",
                        "status=LOST",
                        "overdue=perhaps",
                        "party=Nobody")) {
            assertThat(rest().get("/v1/actions?" + query, "acme").status())
                    .as(query)
                    .isEqualTo(400);
        }
    }

    private JsonNode page(String more, String sub) {
        return rest().get("/v1/actions?meetingId=" + meeting + more, sub).body();
    }

    private List<String> ids(String more, String sub) {
        return ids(page(more, sub));
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items").values().stream().map(a -> a.path("id").asString()).toList();
    }
}
