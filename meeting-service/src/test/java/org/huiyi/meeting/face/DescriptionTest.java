package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

/// What is announced is described to everybody, without a token.
class DescriptionTest extends ServiceTest {
    @Test
    void a_schema_stands_where_messages_say() {
        String place = "/v1/schemas/minutes.MinutesPublished.v1";
        assertThat(open(place).is(200).text("/$id")).isEqualTo("http://localhost:8081" + place);
        open("/v1/schemas/minutes.MinutesPublished.v9").is(404);
    }

    @Test
    void the_whole_is_one_document() {
        var document = open("/v1/asyncapi").is(200);
        assertThat(document.text("/channels/meeting.events.v1/address"))
                .isEqualTo("meeting.events.v1");
    }

    private Reply open(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).GET());
    }
}
