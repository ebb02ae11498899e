package org.huiyi.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/// Every example of the published document is sent as it stands: whatever the answer, it is not that the
/// request cannot be read.
class ExamplesTest extends ServiceTest {
    private static final String JSON_BODY = "/requestBody/content/application~1json";

    @TestFactory
    Stream<DynamicTest> every_example_can_be_read() {
        return rest().get("/v3/api-docs", "acme").body().at("/paths").properties().stream()
                .filter(path -> !path.getValue().at("/post" + JSON_BODY).isMissingNode())
                .map(path -> DynamicTest.dynamicTest(path.getKey(), () -> send(path)));
    }

    private void send(Map.Entry<String, JsonNode> path) {
        var example = path.getValue().at("/post" + JSON_BODY + "/example");
        assertThat(example.isMissingNode()).as("an example in openapi-examples.json").isFalse();
        String concrete = path.getKey().replace("{id}", "act_nothing").replace("{n}", "1");
        var answer = rest().post(concrete + "?dryRun=true", "acme", example.toString());
        assertThat(answer.status()).isEqualTo(404);
    }
}
