package org.huiyi.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyi.action.action.ActionIds;
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
