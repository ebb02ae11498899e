package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.huiyi.meeting.face.Papers.*;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Policy over the face.
class PolicyFaceTest extends ServiceTest {
    private static final String QUICK =
            """
            {"parameters":{"minutesDeadline":"PT5S"},"reason":"drill","approver":"acme.boss"}\
            """;

    private static final String ALL =
            """
            {"parameters":{"minutesDeadline":"PT12H","minutesReminders":["PT6H","PT1H"],
             "latenessGrace":"PT1M","earlyLeaveGrace":"PT2M","agendaChangeLead":"PT3H",
             "noticeLead":"PT4H","materialsLead":"PT5H","confirmationReminder":"PT6H",
             "discussionShare":0.3,"checkCadence":"P4D","evaluationDue":"P3D",
             "incidentResolution":"PT20M","dropoutGrace":"PT3M","retention":"P5Y",
             "workCalendar":{"zone":"Asia/Shanghai","restDays":["SUNDAY"],
                             "holidays":["2026-10-01"],"makeUpDays":["2026-10-11"]},
             "escalation":[{"to":"ORGANISER"},{"to":"HIGHER","after":"P2D"}],
             "supervisors":["acme.boss"]},
             "modes":{"R23":"BLOCK"},"reason":"busy season","approver":"acme.boss"}\
            """;
    private static final List<String> NAMES =
            List.of(
                    "minutesDeadline",
                    "minutesReminders",
                    "latenessGrace",
                    "earlyLeaveGrace",
                    "agendaChangeLead",
                    "noticeLead",
                    "materialsLead",
                    "confirmationReminder",
                    "discussionShare",
                    "checkCadence",
                    "evaluationDue",
                    "incidentResolution",
                    "dropoutGrace",
                    "retention",
                    "workCalendar",
                    "escalation",
                    "supervisors");

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
        await().atMost(Duration.ofSeconds(60))
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
    void every_version_is_read_back_with_who_said_so() {
        String policy = "/v1/policies/series:acme/history";
        adapt(policy, ALL).is(200);
        adapt(policy, QUICK).is(200);
        var read = get(ACME, policy).is(200);
        assertThat(read.header("ETag")).isEqualTo("\"2\"");
        assertThat(read.text("/parameters/minutesDeadline")).isEqualTo("PT5S");
        assertThat(read.json().at("/inForce").asLong()).isEqualTo(2);
        assertThat(read.json().at("/versions")).hasSize(2);
        var first = read.json().at("/versions/0");
        for (String name : NAMES) {
            assertThat(first.at("/parameters/" + name).isNull()).as(name).isFalse();
        }
        assertThat(first.at("/parameters/checkCadence").asString()).isEqualTo("PT96H");
        assertThat(first.at("/parameters/minutesReminders/1").asString()).isEqualTo("PT1H");
        assertThat(first.at("/parameters/retention").asString()).isEqualTo("P5Y");
        assertThat(first.at("/parameters/workCalendar/makeUpDays/0").asString())
                .isEqualTo("2026-10-11");
        assertThat(first.at("/parameters/escalation/1/after").asString()).isEqualTo("PT48H");
        assertThat(first.at("/modes/R23").asString()).isEqualTo("BLOCK");
        assertThat(first.at("/reason").asString()).isEqualTo("busy season");
        assertThat(first.at("/approver").asString()).isEqualTo("acme.boss");
        assertThat(first.at("/adaptedBy").asString()).isEqualTo("acme.organiser");
        assertThat(first.at("/eventId").asString()).isNotBlank();
        send(to(ACME, policy).header("If-Match", "\"1\"").PUT(BodyPublishers.ofString(ALL)))
                .is(412);
        send(to(ACME, policy).PUT(BodyPublishers.ofString(ALL))).is(428);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "parameters":{"minutesDeadline":"a day"}                               | 400
                    "parameters":{"minutesDeadline":"PT0S"}                                | 400
                    "parameters":{"latenessGrace":"PT-1S"}                                 | 400
                    "parameters":{"noticeLead":"P400D"}                                    | 400
                    "parameters":{"discussionShare":1.2}                                   | 400
                    "parameters":{"retention":"P-1Y"}                                      | 400
                    "parameters":{"minutesDeadline":"PT6H","minutesReminders":["PT12H"]}   | 400
                    "parameters":{"coffee":"PT1H"}                                         | 400
                    "parameters":{"workCalendar":{"zone":"UTC","holidays":["2026-02-30"]}} | 400
                    "parameters":{"workCalendar":{"zone":"Mars","holidays":[]}}            | 400
                    "parameters":{"workCalendar":{"zone":"UTC","restDays":["FUNDAY"]}}     | 400
                    "parameters":{"escalation":[{"to":"ASSIGNEE"}]}                        | 400
                    "parameters":{"escalation":[{"to":"NOBODY"}]}                          | 400
                    "parameters":{"supervisors":["The Boss"]}                              | 400
                    "modes":{"R60":"FLAG"}                                                 | 400
                    "modes":{"R23":"IGNORE"}                                               | 400
                    "modes":{"R01":"FLAG"}                                                 | 422
                    "modes":{"R30":"GUIDE"}                                                | 422
                    "modes":{"R54":"FLAG"}                                                 | 422
                    "parameters":{"noticeLead":"PT0S"},"modes":{"R23":"BLOCK"}             | 200
                    """)
    void numbers_have_bounds_and_binding_rules_keep_their_mode(String body, int status) {
        String policy = "/v1/policies/series:acme/bounds";
        adapt(policy, "{" + body + ",\"reason\":\"drill\",\"approver\":\"acme.boss\"}").is(status);
    }

    @Test
    void two_adaptations_to_come_do_not_overlap() {
        String policy = "/v1/policies/series:acme/overlap";
        adapt(policy, coming(10, 20)).is(200);
        adapt(policy, coming(15, 30)).is(422).citing("R58");
        adapt(policy, coming(20, 30)).is(200);
        assertThat(get(ACME, policy).json().at("/inForce").isNull()).isTrue();
    }

    @Test
    void the_house_the_series_and_the_meeting_add_up_and_the_most_specific_wins() {
        String house = Stage.ISSUER.token("root", "house", "policy:house meetings:read");
        try {
            adapt(house, "/v1/policies/house", forTenSeconds()).is(200);
            adapt(ACME, "/v1/policies/series:acme/three", with("latenessGrace", "PT22M", "series"))
                    .is(200);
            String meeting =
                    post(
                                    ACME,
                                    "/v1/meetings",
                                    meeting(party("globex"))
                                            .replace("\"zone\"", "\"series\":\"three\",\"zone\""))
                            .is(201)
                            .header("Location");
            String id = meeting.substring(meeting.lastIndexOf('/') + 1);
            assertThat(row(meeting, 44).at("/adapted/reason").asString()).isEqualTo("series");
            adapt("/v1/policies/meeting:" + id, with("latenessGrace", "PT33M", "meeting")).is(200);
            var row = row(meeting, 44);
            assertThat(row.at("/policyVersion").asString())
                    .matches("house:\\d+\\+series:1\\+meeting:1");
            assertThat(row.at("/adaptations").valueStream().map(a -> a.at("/reason").asString()))
                    .containsExactly("house", "series", "meeting");
            assertThat(row.at("/adapted/scope").asString()).isEqualTo("meeting:" + id);
            adapt("/v1/policies/house", with("latenessGrace", "PT1M", "not mine")).is(403);
        } finally {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> get(house, "/v1/policies/house").json().at("/inForce").isNull());
        }
    }

    /// "mid-meeting change": the next command is judged by what holds at its time, never the one before.
    @Test
    void a_mode_changed_in_session_weighs_on_the_next_command() {
        String meeting = scheduled();
        String policy = "/v1/policies/meeting:" + meeting.substring(meeting.lastIndexOf('/') + 1);
        put(ACME, "/recorder", meeting, "{\"personId\":\"acme.recorder\"}").is(200);
        var noticed = post(ACME, meeting + "/notice", "").is(200);
        assertThat(noticed.rulesOf("/findings")).contains("R21");
        adapt(policy, modes("R23", "BLOCK")).is(200);
        var refused = post(ACME, meeting + "/start", "{\"reason\":\"now\"}").is(422).citing("R23");
        assertThat(refused.text("/policyVersion")).isEqualTo("meeting:1");
        adapt(policy, modes("R23", "FLAG")).is(200);
        post(ACME, meeting + "/start", "{\"reason\":\"now\"}").is(200);
        adapt(policy, modes("R52", "BLOCK")).is(200);
        var row = row(meeting, 52);
        assertThat(row.at("/mode").asString()).isEqualTo("BLOCK");
        assertThat(row.at("/policyVersion").asString()).isEqualTo("meeting:3");
    }

    @Test
    void a_notice_at_short_notice_is_barred_where_policy_says_so() {
        String meeting = scheduled();
        String policy = "/v1/policies/meeting:" + meeting.substring(meeting.lastIndexOf('/') + 1);
        adapt(policy, modes("R21", "BLOCK")).is(200);
        post(ACME, meeting + "/notice", "").is(422).citing("R21");
        adapt(policy, with("noticeLead", "PT0S", "urgent")).is(200);
        var noticed = post(ACME, meeting + "/notice", "").is(200);
        assertThat(noticed.rulesOf("/findings")).doesNotContain("R21");
    }

    private static String with(String parameter, String value, String reason) {
        return """
        {"parameters":{"%s":"%s"},"reason":"%s","approver":"acme.boss"}\
        """
                .formatted(parameter, value, reason);
    }

    /// The house's policy is every meeting's, those of other tests included.
    private static String forTenSeconds() {
        return """
        {"parameters":{"latenessGrace":"PT11M"},"reason":"house","approver":"acme.boss",
         "validTo":"%s"}\
        """
                .formatted(Instant.now().plusSeconds(10));
    }

    private static String modes(String rule, String mode) {
        return """
        {"modes":{"%s":"%s"},"reason":"trial","approver":"acme.boss"}\
        """
                .formatted(rule, mode);
    }

    private static String coming(int fromDay, int toDay) {
        Instant now = Instant.now();
        return """
        {"parameters":{"latenessGrace":"PT9M"},"reason":"fair","approver":"acme.boss",
         "validFrom":"%s","validTo":"%s"}\
        """
                .formatted(
                        now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(fromDay)),
                        now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(toDay)));
    }

    private Reply adapt(String policy, String body) {
        return adapt(ACME, policy, body);
    }

    /// Replaces what was read just before.
    private Reply adapt(String token, String policy, String body) {
        var put = to(token, policy).PUT(BodyPublishers.ofString(body));
        return send(put.header("If-Match", get(token, policy).header("ETag")));
    }

    private JsonNode row(String meeting, int rule) {
        return get(ACME, meeting + "/compliance").is(200).json().at("/rules/" + (rule - 1));
    }

    private String scheduled() {
        return post(ACME, "/v1/meetings", meeting(party("globex"))).is(201).header("Location");
    }
}
