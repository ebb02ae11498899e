package org.huiyi.meeting.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An answer of the service.
public record Reply(HttpResponse<String> response) {
    public int status() {
        return response.statusCode();
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(response.body());
    }

    public String text(String pointer) {
        return json().at(pointer).asString();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /// Fails with the body, which says why.
    public Reply is(int status) {
        assertThat(status()).as(response.body()).isEqualTo(status);
        return this;
    }

    public Reply citing(String rule) {
        assertThat(text("/rule")).as(response.body()).isEqualTo(rule);
        return this;
    }

    public List<String> rulesOf(String list) {
        return json().at(list).valueStream().map(each -> each.at("/rule").asString()).toList();
    }
}
