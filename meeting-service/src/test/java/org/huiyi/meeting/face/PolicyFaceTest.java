package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.face.Papers.*;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Policy over the face.
class PolicyFaceTest extends ServiceTest {
    private static final String QUICK =
            """
            {"parameters":{"minutesDeadline":"PT5S"},"reason":"drill","approver":"acme.boss"}\
            """;

    @Test
    void a_deadline_adapted_for_one_meeting_is_what_its_end_goes_by() {
        String meeting = scheduled();
        String id = meeting.substring(meeting.lastIndexOf('/') + 1);
        String policy = "/v1/policies/meeting:" + id;
        assertThat(get(ACME, policy).is(200).header("ETag")).isEqualTo("\"0\"");
        var adapted = send(to(ACME, policy).PUT(BodyPublishers.ofString(QUICK))).is(200);
        assertThat(adapted.text("/recorded/0/type")).isEqualTo("policy.PolicyAdapted");
        var read = get(GLOBEX, policy).is(200);
        assertThat(read.text("/parameters/minutesDeadline")).isEqualTo("PT5S");
        assertThat(read.text("/approver")).isEqualTo("acme.boss");

        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        post(ACME, meeting + "/notice", "").is(200);
        post(ACME, meeting + "/start", "{\"reason\":\"they called\"}").is(200);
        post(ACME, meeting + "/end", "{}").is(200);
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(get(ACME, meeting).text("/minutes/status"))
                                .isEqualTo("OVERDUE"));
        var view = get(ACME, meeting);
        assertThat(Instant.parse(view.text("/minutes/dueAt")))
                .isEqualTo(Instant.parse(view.text("/endedAt")).plusSeconds(5));
        var report = get(ACME, meeting + "/compliance").is(200);
        assertThat(report.json().at("/rules")).hasSize(59);
        assertThat(report.text("/rules/29/verdict")).isEqualTo("BREACHED");
        assertThat(report.text("/rules/0/verdict")).isEqualTo("SATISFIED");
        assertThat(report.text("/rules/18/verdict")).isEqualTo("BREACHED");
    }

    @Test
    void policy_is_its_owner_s() {
        String meeting = scheduled();
        String id = meeting.substring(meeting.lastIndexOf('/') + 1);
        send(to(GLOBEX, "/v1/policies/meeting:" + id).PUT(BodyPublishers.ofString(QUICK)))
                .is(403)
                .citing("R38");
        send(to(UMBRELLA, "/v1/policies/meeting:" + id).PUT(BodyPublishers.ofString(QUICK)))
                .is(404);
        send(to(ACME, "/v1/policies/series:globex/board").PUT(BodyPublishers.ofString(QUICK)))
                .is(404);
        send(to(ACME, "/v1/policies/series:acme/board").PUT(BodyPublishers.ofString(QUICK)))
                .is(200);
        send(to(ACME, "/v1/policies/house").PUT(BodyPublishers.ofString(QUICK))).is(403);
    }

    @Test
    void policy_owes_reason_and_approver_and_is_never_retroactive() {
        var reply =
                send(to(ACME, "/v1/policies/series:acme/other")
                                .PUT(
                                        BodyPublishers.ofString(
                                                "{\"parameters\":{},\"validFrom\":\"2020-01-01T00:00:00Z\"}")))
                        .is(422)
                        .citing("R58");
        assertThat(reply.json().at("/violations")).hasSize(3);
        send(to(ACME, "/v1/policies/series:acme/other")
                        .PUT(BodyPublishers.ofString("{\"parameters\":{\"coffee\":\"PT5S\"}}")))
                .is(400);
    }

    @Test
    void every_rule_is_in_the_catalogue() {
        var rules = get(ACME, "/v1/rules").is(200);
        assertThat(rules.json().at("/items")).hasSize(59);
        assertThat(get(ACME, "/v1/rules/R30").is(200).text("/clause")).isEqualTo("二(三)1");
        get(ACME, "/v1/rules/R60").is(404);
    }

    private String scheduled() {
        return post(ACME, "/v1/meetings", meeting(party("globex"))).is(201).header("Location");
    }
}
