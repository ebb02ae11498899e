package org.huiyi.notification.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.huiyi.bridge.schema.AsyncApi;
import org.huiyi.eventstore.EventNames;
import org.huiyi.notification.notice.NoticeEvent;
import org.huiyi.rest.openapi.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What is announced is described as stored; OPENAPI_STORE=true in the environment stores a new description.
class AsyncApiTest {
    private static final Path STORED = Path.of("src/main/resources/asyncapi.json");

    @Test
    void the_description_is_the_stored_one() throws IOException {
        var records = new NoticeAnnouncer().records(EventNames.of(NoticeEvent.class));
        var document =
                AsyncApi.of("notification-service", "http://localhost:8083/v1/schemas/", records);
        String published = Document.canonical(JsonMapper.shared().writeValueAsString(document));
        assertThat(published).isEqualTo(Document.stored(STORED, published));
    }
}
