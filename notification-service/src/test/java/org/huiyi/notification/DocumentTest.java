package org.huiyi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.huiyi.rest.openapi.Document;
import org.junit.jupiter.api.Test;

/// What is published is what was agreed to; with OPENAPI_STORE=true in the environment it is agreed to.
class DocumentTest extends ServiceTest {
    private static final Path STORED = Path.of("src/main/resources/openapi.json");

    @Test
    void the_published_document_is_the_stored_one() throws IOException {
        String published = Document.canonical(call("GET", "/v3/api-docs", "").raw().body());
        assertThat(published).isEqualTo(Document.stored(STORED, published));
    }
}
