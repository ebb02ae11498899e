package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/// Every example of the published document is sent as it stands, to a meeting that is not there: whatever
/// the answer, it is not that the request cannot be read.
class ExamplesTest extends ServiceTest {
    private static final String EVERYTHING =
            Stage.ISSUER.token(
                    "acme",
                    "acme",
                    SCOPES + " policy:house privacy:write audit:read audit:content");
    private static final Set<String> WRITING = Set.of("post", "put", "delete");
    private static final String JSON_BODY = "/requestBody/content/application~1json";

    @TestFactory
    Stream<DynamicTest> every_example_can_be_read() {
        return api().at("/paths").properties().stream()
                .flatMap(path ->
                        path.getValue().properties().stream()
                                .filter(operation -> hasBody(operation))
                                .map(operation ->
                                        DynamicTest.dynamicTest(
                                                operation.getKey() + " " + path.getKey(),
                                                () -> send(path.getKey(), operation))));
    }

    @Test
    void the_lists_of_minutes_are_published_as_lists_or_the_word_none() {
        var points = api().at("/components/schemas/MinutesBody/properties/points/oneOf");
        assertThat(points.at("/0/type").asString()).isEqualTo("array");
        assertThat(points.at("/1/enum/0").asString()).isEqualTo("none");
        assertThat(api().at("/components/schemas").propertyNames())
                .noneMatch(name -> name.startsWith("ListOrNone"));
    }

    private JsonNode api() {
        return get(EVERYTHING, "/v3/api-docs").is(200).json();
    }

    private static boolean hasBody(Map.Entry<String, JsonNode> operation) {
        return WRITING.contains(operation.getKey())
                && !operation.getValue().at(JSON_BODY).isMissingNode();
    }

    private void send(String path, Map.Entry<String, JsonNode> operation) {
        var example = operation.getValue().at(JSON_BODY + "/example");
        assertThat(example.isMissingNode()).as("an example in openapi-examples.json").isFalse();
        var answer =
                send(
                        to(EVERYTHING, concrete(path) + "?dryRun=true")
                                .header("If-Match", "\"0\"")
                                .method(
                                        operation.getKey().toUpperCase(),
                                        BodyPublishers.ofString(example.toString())));
        assertThat(answer.status()).as(answer.response().body()).isNotIn(400, 415, 500);
        assertThat(answer.status()).isLessThan(500);
    }

    private static String concrete(String path) {
        return path.replace("{id}", path.contains("persons") ? "globex.lead" : "mtg_nothing")
                .replace("{n}", "1")
                .replace("{session}", "1")
                .replace("{partyId}", "globex")
                .replace("{delegate}", "globex")
                .replace("{organiser}", "acme")
                .replace("{party}", "acme")
                .replace("{name}", "board")
                .replace("{materialId}", "mat_nothing")
                .replace("{scope}", "house");
    }
}
