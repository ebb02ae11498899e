package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.face.Papers.*;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.huiyi.contracts.law.Rule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The compliance of a meeting over the face.
class ComplianceFaceTest extends MinutesPaths {
    private static final String AUDITOR = Stage.ISSUER.token("auditor", "auditor", "audit:read");
    private static final Set<String> OWED_WORDS =
            Set.of("LATE", "BREACHED", "PENDING", "NOT_APPLICABLE");

    @Test
    void the_report_names_all_rules_with_a_mode_and_says_why_in_both_languages() {
        String meeting = inSession();
        for (String language : List.of("en", "zh-CN")) {
            var report = in(language, meeting + "/compliance");
            assertThat(report.json().at("/rules")).hasSize(Rule.values().length);
            for (JsonNode row : report.json().at("/rules")) {
                assertThat(row.at("/mode").asString()).matches("BLOCK|REASON|FLAG|GUIDE");
                assertThat(row.at("/policyVersion").asString()).isEqualTo("preset-1");
                assertThat(row.at("/why").asString()).doesNotContain("verdict.");
                if (OWED_WORDS.contains(row.at("/verdict").asString())) {
                    assertThat(row.at("/why").asString()).as(row.toString()).isNotBlank();
                }
            }
        }
        assertThat(row(meeting, "R30").at("/why").asString())
                .isEqualTo("Known once the meeting ends.");
        assertThat(in("zh-CN", meeting + "/compliance").text("/rules/29/why"))
                .isEqualTo("待会议结束后判定。");
        assertThat(row(meeting, "R07").at("/verdict").asString()).isEqualTo("BREACHED");
        assertThat(row(meeting, "R07").at("/why").asString()).contains("globex");
        assertThat(row(meeting, "R21").at("/verdict").asString()).isEqualTo("LATE");
        assertThat(row(meeting, "R04").at("/adapted").isNull()).isTrue();
    }

    @Test
    void an_adapted_mode_and_an_adapted_number_are_listed_with_by_whom_and_why() {
        String meeting = post(ACME, "/v1/meetings", meeting(party("globex"))).header("Location");
        send(to(ACME, "/v1/policies/meeting:" + idOf(meeting))
                        .PUT(
                                BodyPublishers.ofString(
                                        """
                                        {"parameters":{"latenessGrace":"PT1H"},"modes":{"R23":"FLAG"},
                                         "reason":"field trip","approver":"acme.boss"}\
                                        """)))
                .is(200);
        for (String rule : List.of("R23", "R44", "R51", "R52")) {
            var row = row(meeting, rule);
            assertThat(row.at("/adapted/by").asString()).as(rule).isEqualTo("acme.boss");
            assertThat(row.at("/adapted/reason").asString()).isEqualTo("field trip");
        }
        assertThat(row(meeting, "R23").at("/mode").asString()).isEqualTo("FLAG");
        assertThat(row(meeting, "R23").at("/policyVersion").asString()).isEqualTo("meeting:1");
        assertThat(texts(row(meeting, "R52").at("/adapted/parameters")))
                .containsExactly("latenessGrace");
        assertThat(row(meeting, "R30").at("/adapted").isNull()).isTrue();
        assertThat(row(meeting, "R58").at("/verdict").asString()).isEqualTo("SATISFIED");
        assertThat(texts(row(meeting, "R58").at("/evidence"))).hasSize(1);
    }

    @Test
    void an_auditor_reads_the_compliance_of_any_meeting_and_nothing_else_of_it() {
        String meeting = ended();
        var report = get(AUDITOR, meeting + "/compliance").is(200);
        assertThat(report.json().at("/rules")).hasSize(Rule.values().length);
        assertThat(report.response().body()).doesNotContain("Agree on the budget");
        assertThat(row(meeting + "/compliance", "R30", AUDITOR).at("/why").asString())
                .startsWith("The minutes are due at");
        get(AUDITOR, meeting).is(403);
        get(AUDITOR, "/v1/meetings/mtg_none/compliance").is(404);
        get(UMBRELLA, meeting + "/compliance").is(404);
    }

    @Test
    void the_past_is_reported_as_it_was_known() {
        String meeting = inSession();
        Instant before = recordedAt(post(ACME, meeting + "/end", "{}").is(200)).minusMillis(1);
        assertThat(
                        row(meeting + "/compliance?asOf=" + before, "R51", ACME)
                                .at("/verdict")
                                .asString())
                .isEqualTo("PENDING");
        assertThat(row(meeting, "R51").at("/verdict").asString()).isNotEqualTo("PENDING");
        adapt(meeting, "PT30H", "long trip", "acme.boss");
        assertThat(row(meeting + "/compliance?asOf=" + before, "R30", ACME).at("/adapted").isNull())
                .isTrue();
        get(ACME, meeting + "/compliance?asOf=2020-01-01T00:00:00Z").is(404);
        get(ACME, meeting + "/compliance?asOf=yesterday").is(400);
    }

    @Test
    void a_party_that_withdrew_sees_what_was_up_to_then() {
        String meeting =
                post(
                                ACME,
                                "/v1/meetings",
                                meeting(party("acme"), party("globex"), party("umbrella")))
                        .is(201)
                        .header("Location");
        send(to(ACME, meeting + "/parties/umbrella?reason=merged")
                        .header("If-Match", etag(ACME, meeting))
                        .method("DELETE", BodyPublishers.ofString("{\"reason\":\"merged\"}")))
                .is(200);
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        post(ACME, meeting + "/notice", "").is(200);
        assertThat(row(meeting + "/compliance", "R21", UMBRELLA).at("/verdict").asString())
                .isEqualTo("PENDING");
        assertThat(row(meeting, "R21").at("/verdict").asString()).isEqualTo("LATE");
    }

    private void adapt(String meeting, String deadline, String reason, String approver) {
        String policy = "/v1/policies/meeting:" + idOf(meeting);
        send(to(ACME, policy)
                        .header("If-Match", get(ACME, policy).header("ETag"))
                        .PUT(
                                BodyPublishers.ofString(
                                        """
                                        {"parameters":{"minutesDeadline":"%s"},"reason":"%s",
                                         "approver":"%s"}\
                                        """
                                                .formatted(deadline, reason, approver))))
                .is(200);
    }

    private static Instant recordedAt(Reply reply) {
        return Instant.parse(reply.text("/recorded/0/recordedAt"));
    }

    private Reply in(String language, String path) {
        return send(to(ACME, path).header("Accept-Language", language).GET()).is(200);
    }

    private JsonNode row(String meeting, String rule) {
        return row(meeting + "/compliance", rule, ACME);
    }

    private JsonNode row(String path, String rule, String token) {
        int index = Integer.parseInt(rule.substring(1)) - 1;
        var row = get(token, path).is(200).json().at("/rules/" + index);
        assertThat(row.at("/rule").asString()).isEqualTo(rule);
        return row;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
