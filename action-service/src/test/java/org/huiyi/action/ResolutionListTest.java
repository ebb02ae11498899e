package org.huiyi.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyi.action.action.ActionIds;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.ActionRequest.ResolveV1;
import org.huiyi.contracts.wire.ActionRequest.ResolveV1.Superseded;
import org.huiyi.contracts.wire.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// "确保决议得到有效执行" (R35): a resolution closes when its actions do.
class ResolutionListTest extends ServiceTest {
    @BeforeEach
    void two_resolutions_of_which_the_first_has_two_owners() {
        say(request(1, 1, "globex", "globex.lead", inDays(3)));
        say(request(2, 1, "initech", "initech.lead", inDays(3)));
        say(request(3, 2, "globex", "globex.lead", inDays(3)));
        soon().until(() -> page("", "acme").path("items").size() == 2);
        soon().until(() -> actions(0, "acme") == 2);
    }

    @Test
    void a_resolution_is_open_until_every_action_of_it_is_verified() {
        verify("globex", 1);
        soon().until(() -> "VERIFIED".equals(at("/items/0/actions/0/status", "globex")));
        assertThat(at("/items/0/open", "globex")).isEqualTo("true");
        verify("initech", 2);
        soon().until(() -> "false".equals(at("/items/0/open", "globex")));
        assertThat(at("/items/1/open", "globex")).isEqualTo("true");
    }

    @Test
    void a_party_sees_its_own_actions_and_an_outsider_none() {
        assertThat(actions(0, "globex")).isEqualTo(1);
        assertThat(page("", "initech").path("items").size()).isEqualTo(1);
        assertThat(page("", "umbrella").path("items").isEmpty()).isTrue();
    }

    @Test
    void resolutions_come_page_by_page() {
        var first = page("&limit=1", "acme");
        assertThat(first.at("/items/0/resolution").asInt()).isEqualTo(1);
        var second = page("&limit=1&cursor=" + first.path("next").asString(), "acme");
        assertThat(second.at("/items/0/resolution").asInt()).isEqualTo(2);
        assertThat(second.path("next").isNull()).isTrue();
    }

    /// "会议成果能够有效转化为实际行动" (R03)
    @Test
    void resolutions_without_actions_are_shown_and_reversals_and_idle_ones_are_broken_chains() {
        String later = meeting + "-later";
        resolve(
                meeting,
                resolved(1, false, List.of(1, 2), null),
                resolved(2, false, List.of(3), null),
                resolved(3, true, List.of(), null),
                resolved(4, false, List.of(), null));
        soon().until(() -> page("", "acme").path("items").size() == 4);
        assertThat(at("/items/0/outcome", "acme")).isEqualTo("OPEN");
        assertThat(at("/items/2/outcome", "acme")).isEqualTo("NOTED");
        assertThat(at("/items/3/outcome", "acme")).isEqualTo("IDLE");
        assertThat(at("/items/3/text", "globex")).isEqualTo("Resolution 4");
        assertThat(page("", "umbrella").path("items").isEmpty()).isTrue();
        resolve(later, resolved(1, true, List.of(), new Superseded(meeting, 2)));
        soon().until(() -> "SUPERSEDED".equals(at("/items/1/outcome", "acme")));
        assertThat(at("/items/1/supersededBy/0", "acme")).isEqualTo(later + "/1");
        assertThat(at("/items/1/open", "acme")).isEqualTo("true");
        var graph = rest().get("/v1/actions/graph?meetingId=" + later, "acme").body();
        assertThat(graph.path("broken").toString())
                .contains("IDLE", meeting + "/4", "REVERSED", meeting + "/2")
                .doesNotContain(meeting + "/3");
        assertThat(graph.path("links").toString()).contains(later + "/1");
    }

    /// R54: "content reclassified later"
    @Test
    void what_a_meeting_resolved_before_it_became_sensitive_is_read_in_its_minutes() {
        resolve(meeting, resolved(1, true, List.of(), null));
        soon().until(() -> "Resolution 1".equals(at("/items/0/text", "globex")));
        reclassified("SENSITIVE");
        assertThat(at("/items/0/text", "globex")).isEqualTo("/v1/meetings/" + meeting + "/minutes");
        reclassified("ORDINARY");
        assertThat(at("/items/0/text", "globex")).isEqualTo("Resolution 1");
    }

    @Test
    void where_an_amendment_moves_a_resolution_its_actions_move_with_it() {
        resolve(
                meeting,
                resolved(1, true, List.of(), null),
                resolved(2, false, List.of(1, 2), null),
                resolved(3, false, List.of(3), null));
        soon().until(() -> page("", "acme").path("items").size() == 3);
        assertThat(actions(0, "acme")).isZero();
        assertThat(actions(1, "acme")).isEqualTo(2);
    }

    private void resolve(String of, ResolveV1.Resolved... resolutions) {
        var request =
                new ResolveV1(
                        "cause-" + of,
                        of,
                        "acme",
                        List.of("acme", "globex"),
                        1,
                        List.of(resolutions),
                        "house:3");
        say(
                Topics.ACTION_REQUESTS,
                of,
                "action.Resolve.v1",
                wire.mapper().writeValueAsBytes(request));
    }

    private static ResolveV1.Resolved resolved(
            int n, boolean noted, List<Integer> items, @Nullable Superseded supersedes) {
        var text = Personal.of("acme.recorder", "Resolution " + n);
        return new ResolveV1.Resolved(n, text, noted, items, supersedes);
    }

    @Test
    void a_meeting_must_be_named() {
        assertThat(rest().get("/v1/resolutions", "acme").status()).isEqualTo(400);
    }

    private void verify(String owner, int item) {
        String path = "/v1/actions/" + ActionIds.of(meeting, item);
        rest().post(path + "/completion", owner, "{\"evidence\":\"x\"}");
        assertThat(rest().post(path + "/verification", "acme", "{\"accepted\":true}").status())
                .isEqualTo(200);
    }

    private int actions(int n, String sub) {
        return page("", sub).at("/items/" + n + "/actions").size();
    }

    private String at(String pointer, String sub) {
        return page("", sub).at(pointer).asString();
    }

    private JsonNode page(String more, String sub) {
        return rest().get("/v1/resolutions?meetingId=" + meeting + more, sub).body();
    }
}
