package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.huiyi.rest.openapi.Document;
import org.junit.jupiter.api.Test;

/// The published document is the stored one.
class OpenApiTest extends ServiceTest {
    @Test
    void the_document_is_the_stored_one() throws java.io.IOException {
        String published = Document.canonical(get(ACME, "/v3/api-docs").is(200).response().body());
        assertThat(published)
                .isEqualTo(Document.stored(Path.of("src/main/resources/openapi.json"), published));
    }
}
