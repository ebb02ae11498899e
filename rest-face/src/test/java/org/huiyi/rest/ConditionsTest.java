package org.huiyi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ConditionsTest extends FaceTest {
    private static final String LAYOUT = "/v1/rooms/r1/layout";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"7\"|7",
                "\"0\"|0",
                "\"7\", \"7\"|7",
                "\"7\", W/\"8\"|7",
                "\"seven\"|-1",
                "\"07\"|-1",
                "\"7\", \"8\"|-1",
                "\"99999999999999999999\"|-1"
            })
    void only_a_strong_version_of_ours_can_match(String header, long expected) {
        JsonNode conditions = json(send(layout("{}").header("If-Match", header)));
        assertThat(conditions.at("/expected/version").asLong()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7|entity-tag",
                "'7'|entity-tag",
                "W/\"7\"|weak-entity-tag",
                "W/\"7\", W/\"8\"|weak-entity-tag",
                "*|any-version",
                "*, \"7\"|entity-tag"
            },
            quoteCharacter = '~')
    void what_can_match_no_version_is_malformed(String header, String code) {
        var answer = send(layout("{}").header("If-Match", header));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo("If-Match");
        assertThat(json(answer).at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(json(answer).at("/errors/0/message").asString()).isNotBlank();
    }

    @Test
    void any_version_will_do_where_none_is_asked_for() {
        var answer = send(plan("one", "x").header("If-Match", "*"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).at("/conditions/expected").isEmpty()).isTrue();
        assertThat(send(plan("one", "x").header("If-Match", "7")).statusCode()).isEqualTo(400);
        assertThat(send(put("/v1/policies/house", "{}").header("If-Match", "*")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_version_that_was_not_sent_is_missing_where_it_is_asked_for() {
        assertThat(json(send(layout("{}"))).get("expected").isEmpty()).isTrue();
        JsonNode policy = json(send(put("/v1/policies/house", "{}")));
        assertThat(policy.at("/conditions/expected/version").asLong(-7)).isZero();
    }

    @Test
    void a_key_goes_with_what_it_was_used_for_but_not_with_the_version() {
        String first = hash(layout("{\"a\":\"b\"}").header("If-Match", "\"1\""));
        assertThat(hash(layout("{\"a\":\"b\"}").header("If-Match", "\"2\""))).isEqualTo(first);
        assertThat(hash(layout("{\"a\":\"c\"}"))).isNotEqualTo(first);
        assertThat(hash(put("/v1/rooms/r2/layout", "{\"a\":\"b\"}"))).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void an_empty_key_is_malformed(String key) {
        assertThat(send(layout("{}").header("Idempotency-Key", key)).statusCode()).isEqualTo(400);
    }

    @Test
    void a_key_has_at_most_255_characters_and_comes_once() {
        assertThat(withKeys("k".repeat(255))).isEqualTo(200);
        assertThat(withKeys("k".repeat(256))).isEqualTo(400);
        assertThat(withKeys("k1", "k2")).isEqualTo(400);
    }

    @Test
    void a_dry_run_is_true_or_false() {
        assertThat(json(send(put(LAYOUT + "?dryRun=true", "{}"))).get("dryRun").asBoolean())
                .isTrue();
        assertThat(json(send(layout("{}"))).get("dryRun").asBoolean()).isFalse();
        assertThat(send(put(LAYOUT + "?dryRun=yes", "{}")).statusCode()).isEqualTo(400);
    }

    @Test
    void the_callers_correlation_id_is_kept_and_echoed() {
        var answer = send(layout("{}").header("X-Correlation-Id", "story-1"));
        assertThat(json(answer).get("correlationId").asString()).isEqualTo("story-1");
        assertThat(answer.headers().firstValue("X-Correlation-Id")).hasValue("story-1");
        var fresh = send(layout("{}").header("X-Correlation-Id", "<script>"));
        assertThat(fresh.headers().firstValue("X-Correlation-Id").orElseThrow()).hasSize(36);
    }

    @Test
    void the_same_key_makes_the_same_id_and_no_key_another_one() {
        String id = booked("k1");
        assertThat(id).matches("room_[0-9a-v]{26}");
        assertThat(booked("k1")).isEqualTo(id);
        assertThat(booked("k2")).isNotEqualTo(id);
        assertThat(booked("")).isNotEqualTo(booked(""));
    }

    @Test
    void files_repeat_whatever_their_boundary() {
        assertThat(planned("one", "x")).isEqualTo(planned("two", "x"));
        assertThat(planned("one", "y")).isNotEqualTo(planned("one", "x"));
    }

    private String planned(String boundary, String content) {
        var request = plan(boundary, content).header("Idempotency-Key", "k");
        return json(send(request)).at("/conditions/bodyHash").asString();
    }

    private HttpRequest.Builder plan(String boundary, String content) {
        String body =
                "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\n%2$s\r\n--%1$s--\r\n"
                        .formatted(boundary, content);
        return post("/v1/rooms/r1/plans", body)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary);
    }

    private String booked(String key) {
        HttpRequest.Builder request = post("/v1/rooms", "{}");
        return json(send(key.isEmpty() ? request : request.header("Idempotency-Key", key)))
                .get("id")
                .asString();
    }

    private int withKeys(String... keys) {
        HttpRequest.Builder request = layout("{}");
        for (String key : keys) {
            request.header("Idempotency-Key", key);
        }
        return send(request).statusCode();
    }

    private String hash(HttpRequest.Builder request) {
        return json(send(request.header("Idempotency-Key", "k"))).get("bodyHash").asString();
    }

    private HttpRequest.Builder layout(String body) {
        return put(LAYOUT, body);
    }
}
