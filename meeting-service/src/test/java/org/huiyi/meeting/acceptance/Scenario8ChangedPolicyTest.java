package org.huiyi.meeting.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// 8. The policy changes during a running 24 h timer: the old length applies, and the compliance report shows
/// both versions.
class Scenario8ChangedPolicyTest extends Scenario {
    @Test
    void a_day_keeps_running_though_the_policy_now_says_a_second() {
        String meeting = ended();
        adapt(meeting, "PT1S", "too slow");
        await().pollDelay(Duration.ofSeconds(3))
                .untilAsserted(() ->
                        assertThat(get(ACME, meeting + "/minutes").text("/status"))
                                .isEqualTo("OPEN"));
        var view = get(ACME, meeting);
        assertThat(instant(view, "/minutes/dueAt"))
                .isEqualTo(instant(view, "/endedAt").plusSeconds(86_400));
        var row = compliance(meeting, "R30");
        assertThat(verdict(row)).isEqualTo("PENDING");
        assertThat(row.at("/policyVersion").asString()).isEqualTo("preset-1");
        assertThat(texts(row.at("/policyVersions"))).containsExactly("preset-1", "meeting:1");
        assertThat(row.at("/adapted/by").asString()).isEqualTo("acme.boss");
        assertThat(row.at("/adapted/reason").asString()).isEqualTo("too slow");
        assertThat(row.at("/why").asString()).contains("preset-1", "meeting:1");
        assertThat(texts(row.at("/evidence"))).isNotEmpty();
    }

    @Test
    void what_has_begun_to_run_out_runs_out_though_the_policy_now_says_a_day() {
        String meeting = endedDueIn(4);
        adapt(meeting, "PT24H", "year end");
        await().atMost(SOON)
                .until(() -> "OVERDUE".equals(get(ACME, meeting + "/minutes").text("/status")));
        var row = compliance(meeting, "R30");
        assertThat(verdict(row)).isEqualTo("BREACHED");
        assertThat(row.at("/policyVersion").asString()).isEqualTo("meeting:1");
        assertThat(texts(row.at("/policyVersions"))).containsExactly("meeting:1", "meeting:2");
        assertThat(row.at("/adaptations")).hasSize(2);
        assertThat(row.at("/adaptations/0/reason").asString()).isEqualTo("trial");
        assertThat(row.at("/adapted/reason").asString()).isEqualTo("year end");
        assertThat(row.at("/adapted/policyVersion").asString()).isEqualTo("meeting:2");
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
