package org.huiyi.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.huiyi.rest.openapi.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Publishes the tiny house's document; the stored copy shows what the face adds by itself.
/// With OPENAPI_STORE=true in the environment a new one is stored.
class DocumentTest extends FaceTest {
    private static final Path STORED = Path.of("src/test/resources/openapi.json");

    @Test
    void the_published_document_is_the_stored_one() throws IOException {
        String published = Document.canonical(send(nobody("/v3/api-docs")).body());
        assertThat(published).isEqualTo(Document.stored(STORED, published));
    }

    @Test
    void an_operation_tells_its_rules_scope_conditions_and_problems() {
        JsonNode api = json(send(nobody("/v3/api-docs")));
        assertThat(api.get("openapi").asString()).startsWith("3.1");
        JsonNode book = api.at("/paths/~1v1~1rooms/post");
        assertThat(book.get("operationId").asString()).isEqualTo("bookRoom");
        assertThat(book.get("x-rules").toString()).isEqualTo("[\"R12\",\"R51\"]");
        assertThat(book.at("/security/0/bearer/0").asString()).isEqualTo("rooms:write");
        assertThat(book.at("/responses/422/$ref").asString()).endsWith("/Problem422");
        assertThat(book.at("/x-problems/422").toString())
                .contains("\"/problems/key-reused\"")
                .contains("\"rule\":\"R12\"", "\"/problems/too-short\"");
        assertThat(book.at("/x-problems/409").toString())
                .contains("lost-race", "room-closed", "R51");
        assertThat(book.at("/x-problems/428").isMissingNode()).isTrue();
        assertThat(book.get("parameters").toString())
                .contains("IdempotencyKey", "DryRun")
                .doesNotContain("caller", "conditions");
        assertThat(api.at("/components/schemas").propertyNames())
                .contains("BookRoomBody", "BookRoomGuest", "Problem", "Answer");
    }

    @Test
    void an_operation_that_makes_something_tells_where_it_is_and_shows_what_to_send() {
        JsonNode api = json(send(nobody("/v3/api-docs")));
        JsonNode book = api.at("/paths/~1v1~1rooms/post");
        assertThat(book.at("/responses/201/headers/Location/example").asString())
                .isEqualTo("/v1/rooms/room_1");
        assertThat(book.at("/responses/201/content").isEmpty()).isFalse();
        assertThat(book.at("/responses/200").isMissingNode()).isFalse();
        assertThat(book.at("/requestBody/content/application~1json/example/title").asString())
                .isEqualTo("Attic");
    }

    @Test
    void what_a_rule_asks_for_is_required_and_cites_it() {
        JsonNode body = json(send(nobody("/v3/api-docs"))).at("/components/schemas/BookRoomBody");
        assertThat(body.get("required").toString()).isEqualTo("[\"title\"]");
        assertThat(body.at("/properties/title/description").asString()).contains("R12");
    }

    @Test
    void every_problem_has_an_example_in_its_own_words() {
        JsonNode responses = json(send(nobody("/v3/api-docs"))).at("/components/responses");
        assertThat(responses.propertyNames()).contains("Problem400", "Problem422", "Problem503");
        responses.forEach(problem -> {
            JsonNode example = problem.at("/content/application~1problem+json/example");
            assertThat(example.get("title").asString()).isNotBlank();
            assertThat(example.get("type").asString()).startsWith("/problems/");
        });
        assertThat(responses.toString()).contains("Sign in first", "Changed in the meantime");
    }
}
