package org.huiyi.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.huiyi.rest.openapi.Document;
import org.junit.jupiter.api.Test;

/// The published document is the stored one; its diff is the review of the face. OPENAPI_STORE=true in the
/// environment stores a new one.
class OpenApiTest extends ServiceTest {
    private static final Path STORED = Path.of("src/main/resources/openapi.json");

    @Test
    void the_published_document_is_the_stored_one() throws IOException {
        var answer = rest().call("GET", "/v3/api-docs", "", "", Map.of());
        assertThat(answer.status()).isEqualTo(200);
        String published = Document.canonical(answer.raw().body());
        assertThat(published).isEqualTo(Document.stored(STORED, published));
    }

    @Test
    void health_and_metrics_need_no_token() {
        for (String path : new String[] {"health/liveness", "health/readiness", "prometheus"}) {
            var answer = rest().call("GET", "/actuator/" + path, "", "", Map.of());
            assertThat(answer.status()).as(path).isEqualTo(200);
        }
    }
}
