package org.huiyi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// What callers read when something does not work, and in which order checks come.
class ProblemTest extends FaceTest {
    private static final String STRANGER = ISSUER.token("bob", "globex", "other:read");

    @ParameterizedTest
    @CsvSource({
        "not-found,404,not-found",
        "input,400,no-such-seat",
        "role,403,not-the-keeper",
        "state,409,too-short",
        "rule,422,seats-missing",
        "missing,428,version-missing",
        "reused,422,key-reused",
        "race,409,lost-race",
        "store,503,unavailable",
        "boom,500,internal-error",
    })
    void failures_are_problems(String failure, int status, String type) {
        var answer = send(to("/v1/failures/" + failure));
        assertThat(answer.statusCode()).isEqualTo(status);
        isProblem(answer, status, type);
    }

    @Test
    void a_stale_version_is_412_and_one_never_sent_428() {
        isProblem(send(to("/v1/failures/stale").header("If-Match", "\"1\"")), 412, "version-stale");
        isProblem(send(to("/v1/failures/stale")), 428, "version-missing");
    }

    @Test
    void the_frameworks_refusals_are_problems_too() {
        isProblem(send(to("/v1/nowhere")), 404, "unknown-path");
        isProblem(send(to("/v1/rooms").DELETE()), 405, "method-not-allowed");
        isProblem(send(to("/v1/rooms").header("Accept", "image/png")), 406, "not-acceptable");
        var text = post("/v1/rooms", "x").setHeader("Content-Type", "text/plain");
        isProblem(send(text), 415, "unsupported-media-type");
        isProblem(send(to("/v1//rooms")), 400, "malformed-request");
        isProblem(send(to("/v1/rooms;x=1")), 400, "malformed-request");
        isProblem(send(to("/v1/rooms?from=%00")), 400, "malformed-request");
        isProblem(send(to("/v1/rooms%5c")), 400, "malformed-request");
    }

    @Test
    void a_refusal_names_its_rules_and_what_would_satisfy_them() {
        JsonNode problem = json(send(to("/v1/failures/rule")));
        assertThat(problem.get("rule").asString()).isEqualTo("R01");
        assertThat(problem.get("clause").asString()).isEqualTo("一");
        assertThat(problem.get("policyVersion").asString()).isEqualTo("preset-1");
        assertThat(problem.get("remedy").asString()).isEqualTo("Bring chairs.");
        assertThat(problem.get("instance").asString()).isEqualTo("/v1/failures/rule");
        assertThat(problem.at("/violations/1/rule").asString()).isEqualTo("R12");
        assertThat(problem.at("/violations/1/detail").asString())
                .isEqualTo("It's 5 minutes, but 24 hours is the least.");
    }

    @Test
    void what_a_decider_finds_impossible_names_its_field_like_what_cannot_be_read() {
        JsonNode problem = json(send(to("/v1/failures/input")));
        assertThat(problem.get("violations")).hasSize(2);
        assertThat(problem.get("errors")).hasSize(1);
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("guests[0].seat");
        assertThat(problem.at("/errors/0/code").asString()).isEqualTo("no-such-seat");
        assertThat(problem.at("/errors/0/message").asString()).isEqualTo("There is no seat 7.");
    }

    @Test
    void not_yours_and_not_there_look_the_same() {
        var hidden = send(to("/v1/failures/hidden"));
        var absent = send(to("/v1/failures/not-found"));
        assertThat(hidden.body().replace("failures/hidden", "failures/not-found"))
                .isEqualTo(absent.body());
        assertThat(hidden.statusCode()).isEqualTo(absent.statusCode());
    }

    @Test
    void a_technical_failure_keeps_its_secrets() {
        var answer = send(to("/v1/failures/boom"));
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
        assertThat(json(answer).get("reference").asString()).hasSize(36);
        assertThat(answer.headers().firstValue("X-Reference")).isEmpty();
        assertThat(send(to("/v1/failures/store")).headers().firstValue("Retry-After"))
                .hasValue("1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN|zh-CN",
                "zh|zh-CN",
                "zh-Hant-TW|zh-CN",
                "en|en",
                "fr|en",
                "en;q=0.1, zh;q=0.9|zh-CN",
                "zh;q=0, en|en",
                "fr, zh;q=0.5|zh-CN",
                "*|en",
                ";;;|en"
            })
    void problems_speak_the_callers_language(String accepted, String spoken) {
        var answer = send(to("/v1/failures/rule").header("Accept-Language", accepted));
        assertThat(answer.headers().firstValue("Content-Language")).hasValue(spoken);
        String detail = json(answer).get("detail").asString();
        assertThat(detail.codePoints().anyMatch(Character::isIdeographic))
                .isEqualTo(spoken.equals("zh-CN"));
    }

    @Test
    void findings_speak_it_too() {
        var answer = send(post("/v1/rooms", "{}").header("Accept-Language", "zh-CN"));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith("/v1/rooms/room_");
        assertThat(json(answer).at("/findings/0/message").asString()).contains("24小时使用4个");
        assertThat(json(answer).at("/recorded/0/occurredAt").asString())
                .isEqualTo("2026-11-23T08:00:00.123456Z");
    }

    @Test
    void a_dry_run_makes_nothing_with_a_location() {
        var answer = send(post("/v1/rooms?dryRun=true", "{}"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void checks_come_in_order() {
        String big = "{\"title\":\"" + "x".repeat(1 << 20) + "\"}";
        assertThat(send(book(nobody("/v1/rooms"), big)).statusCode()).isEqualTo(401);
        isProblem(send(book(stranger("/v1/rooms"), big)), 413, "payload-too-large");
        isProblem(send(book(stranger("/v1/rooms"), "{\"x\":1}")), 400, "malformed-request");
        var unscoped = send(book(stranger("/v1/rooms"), "{}"));
        isProblem(unscoped, 403, "insufficient-scope");
        assertThat(unscoped.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("insufficient_scope")
                .contains("rooms:write");
        isProblem(send(stranger("/v1/failures/not-found")), 403, "insufficient-scope");
    }

    @Test
    void a_body_of_unknown_length_is_measured_too() {
        var chunks =
                BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(new byte[(1 << 20) + 1]));
        var request = to("/v1/rooms").header("Content-Type", "application/json").POST(chunks);
        isProblem(send(request), 413, "payload-too-large");
    }

    @Test
    void files_may_be_larger_than_json_but_not_endless() {
        assertThat(send(file(2 << 20)).statusCode()).isEqualTo(200);
        isProblem(send(file(4 << 20)), 413, "payload-too-large");
    }

    @Test
    void an_encoded_slash_stays_part_of_its_segment() {
        var answer = send(put("/v1/policies/series%3Aacme%2Fweekly", "{}"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer).get("scope").asString()).isEqualTo("series:acme/weekly");
    }

    @Test
    void even_what_the_container_cannot_parse_is_answered_with_a_problem() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(
                            "GET /v1/a|b HTTP/1.1\r\nHost: x\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json")
                    .contains("/problems/malformed-request");
        }
    }

    private HttpRequest.Builder file(int bytes) {
        String body =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n%s\r\n--b--\r\n"
                        .formatted("x".repeat(bytes));
        return post("/v1/rooms/r1/plans", body)
                .setHeader("Content-Type", "multipart/form-data; boundary=b");
    }

    private HttpRequest.Builder stranger(String path) {
        return nobody(path).header("Authorization", "Bearer " + STRANGER);
    }

    private static HttpRequest.Builder book(HttpRequest.Builder request, String body) {
        return request.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private static void isProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        JsonNode problem = json(answer);
        assertThat(problem.get("type").asString()).isEqualTo("/problems/" + type);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank().doesNotContain(".title");
    }
}
