package org.huiyi.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ParkedEndpointTest extends BridgeTest {
    private static final String PARKED = "/v1/ops/parked";

    @Autowired MockMvcTester rest;
    @Autowired Ear ear;

    @Test
    void operators_see_what_is_parked_and_let_it_go() {
        choke("rest/slash");
        choke("rest");
        assertThat(get("ops", "?limit=500"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].key")
                .asArray()
                .contains("rest", "rest/slash");
        ear.digests("rest");
        ear.digests("rest/slash");
        releases("/" + TOPIC + "/rest/release");
        releases("/" + TOPIC + "/release?key=rest/slash");
        assertThat(ear.numbersOf("rest")).isEqualTo(upTo(1));
        assertThat(ear.numbersOf("rest/slash")).isEqualTo(upTo(1));
    }

    @Test
    void a_page_ends_where_the_next_one_begins() {
        choke("page-1");
        choke("page-2");
        assertThat(get("ops", "?limit=1")).bodyJson().extractingPath("$.next").isNotNull();
    }

    @Test
    void a_full_last_page_names_no_next_one() {
        choke("last-1");
        choke("last-2");
        var all = get("ops", "?limit=500");
        assertThat(all)
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .satisfies(stuck ->
                        assertThat(get("ops", "?limit=" + stuck.length))
                                .bodyJson()
                                .extractingPath("$.next")
                                .isNull());
    }

    @Test
    void others_do_not() {
        assertThat(get("other", "")).hasStatus(403);
        assertThat(rest.get().uri(PARKED)).hasStatus(401);
    }

    private void choke(String key) {
        ear.chokesOn(key, _ -> true);
        say(key, 1);
        await().untilAsserted(() ->
                assertThat(get("ops", "?limit=500")).bodyText().contains('"' + key + '"'));
    }

    private MvcTestResult get(String scope, String query) {
        return rest.get().uri(PARKED + query).header("Authorization", "Bearer " + scope).exchange();
    }

    private void releases(String path) {
        assertThat(rest.post().uri(PARKED + path).header("Authorization", "Bearer ops"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.released")
                .isEqualTo(1);
    }
}
