package org.huiyi.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How often each rule of this service said no, and how often it let pass with a remark.
class RulesPathTest extends ServiceTest {
    @Autowired private JdbcClient database;

    @Test
    void the_rules_judged_here_are_shown_in_the_shape_of_the_catalogue() {
        var rules = rest().get("/v1/rules", "globex").body().path("items");
        assertThat(rules).hasSize(7);
        var report = rest().get("/v1/rules/R47", "globex").body();
        assertThat(report.path("clause").asString()).isEqualTo("三(二)3");
        assertThat(report.path("mode").asString()).isEqualTo("FLAG");
        assertThat(report.path("titles").path("zh-CN").asString()).isNotBlank();
        assertThat(report.path("parameters").isObject()).isTrue();
        assertThat(rest().get("/v1/rules/R30", "globex").status()).isEqualTo(404);
    }

    @Test
    void a_refusal_is_counted_at_once_and_outlives_the_process() {
        String path = "/v1/actions/" + assigned(1);
        long before = count("R46", "refusals");
        long stored = stored();
        assertThat(rest().post(path + "/contest", "globex.lead", "{}").status()).isEqualTo(422);
        assertThat(count("R46", "refusals")).isEqualTo(before + 1);
        soon().until(() -> stored() == stored + 1);
    }

    @Test
    void a_finding_is_counted_from_what_was_recorded() {
        long before = count("R47", "findings");
        var request = request(1, "globex", "globex.lead", Instant.now().plusSeconds(3600));
        String path = "/v1/actions/" + assigned(request, Duration.ofSeconds(1));
        rest().post(path + "/acceptance", "globex.lead", "");
        soon().until(() -> count("R47", "findings") > before);
    }

    private long count(String rule, String what) {
        return rest().get("/v1/rules/" + rule, "globex").body().path(what).asLong();
    }

    private long stored() {
        return database.sql(
                        "select coalesce(sum(refusals), 0) from rule_refusal where rule = 'R46'")
                .query(Long.class)
                .single();
    }
}
