package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Papers.*;

import java.time.Duration;
import java.util.stream.IntStream;
import org.huiyi.contracts.law.Rule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The catalogue of rules over the face.
class RulesFaceTest extends ServiceTest {
    @Autowired private JdbcClient database;

    @Test
    void every_rule_is_shown_with_its_mode_its_numbers_and_both_titles() {
        var rules = get(ACME, "/v1/rules").is(200);
        assertThat(rules.json().at("/items")).hasSize(Rule.values().length);
        var minutes = get(ACME, "/v1/rules/R30").is(200);
        assertThat(minutes.text("/clause")).isEqualTo("二(三)1");
        assertThat(minutes.text("/mode")).isEqualTo("REASON");
        assertThat(minutes.text("/parameters/minutesDeadline")).isEqualTo("PT24H");
        assertThat(minutes.text("/parameters/minutesReminders/0")).isEqualTo("PT12H");
        assertThat(minutes.text("/titles/zh-CN")).isEqualTo("会后限时发送纪要");
        var chinese = send(to(ACME, "/v1/rules/R30").header("Accept-Language", "zh-CN").GET());
        assertThat(chinese.text("/title")).isEqualTo("会后限时发送纪要");
        get(ACME, "/v1/rules/R60").is(404);
    }

    @Test
    void every_refusal_is_counted_once_and_outlives_the_process() {
        String bad = meeting(party("globex")).replace("Agree on the budget", "");
        long before = refusals("R04");
        long stored = stored("R04");
        int callers = 40;
        IntStream.range(0, callers)
                .parallel()
                .forEach(_ -> post(ACME, "/v1/meetings", bad).is(422).citing("R04"));
        assertThat(refusals("R04")).isEqualTo(before + callers);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(stored("R04")).isEqualTo(stored + callers));
        assertThat(refusals("R04")).isEqualTo(before + callers);
        assertThat(get(ACME, "/actuator/prometheus").response().body())
                .containsPattern("huiyi_refusals_total\\{.*rule=\"R04\".*\\} [1-9]");
    }

    @Test
    void trying_out_and_what_nobody_may_know_of_are_not_counted() {
        long before = refusals("R04");
        long hidden = refusals("R55");
        String bad = meeting(party("globex")).replace("Agree on the budget", "");
        post(ACME, "/v1/meetings?dryRun=true", bad).is(422);
        post(ACME, "/v1/meetings/mtg_none/notice", "").is(404);
        assertThat(refusals("R04")).isEqualTo(before);
        assertThat(refusals("R55")).isEqualTo(hidden);
    }

    @Test
    void findings_are_counted_from_what_was_recorded() {
        long before = findings("R05");
        post(
                        ACME,
                        "/v1/meetings",
                        meeting(party("globex")).replace(",\"successMeasure\":\"Signed\"", ""))
                .is(201);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(findings("R05")).isGreaterThan(before));
    }

    private long refusals(String rule) {
        return get(ACME, "/v1/rules/" + rule).is(200).json().at("/refusals").asLong();
    }

    private long findings(String rule) {
        return get(ACME, "/v1/rules/" + rule).is(200).json().at("/findings").asLong();
    }

    private long stored(String rule) {
        return database.sql(
                        "select coalesce(sum(refusals), 0) from rule_refusal where rule = :rule")
                .param("rule", rule)
                .query(Long.class)
                .single();
    }
}
