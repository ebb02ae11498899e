package org.huiyi.rest.openapi;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;

/// What a caller might send and be answered, by operation: `openapi-examples.json` of the service. `answer` is
/// the answer to any write, `<operation>Answer` that of one operation.
final class Examples {
    private static final String FILE = "/openapi-examples.json";
    private static final String JSON = "application/json";
    private static final String ANSWER = "#/components/schemas/Answer";

    private final Map<String, Object> bodies;

    private Examples(Map<String, Object> bodies) {
        this.bodies = bodies;
    }

    static Examples ofService() {
        try (InputStream file = Examples.class.getResourceAsStream(FILE)) {
            return new Examples(file == null ? Map.of() : read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(InputStream file) throws IOException {
        return Json31.mapper().readValue(file, Map.class);
    }

    /// Each kind of body has the example; files have none.
    void show(Operation operation) {
        Object example = bodies.get(operation.getOperationId());
        if (example != null && operation.getRequestBody() != null) {
            operation
                    .getRequestBody()
                    .getContent()
                    .values()
                    .forEach(body -> body.setExample(example));
        }
        answered(operation).forEach(answer -> answer(operation, answer));
    }

    private static Stream<MediaType> answered(Operation operation) {
        return operation.getResponses().entrySet().stream()
                .filter(each -> each.getKey().startsWith("2"))
                .flatMap(each -> Stream.ofNullable(each.getValue().getContent()))
                .flatMap(content -> Stream.ofNullable(content.get(JSON)));
    }

    private void answer(Operation operation, MediaType answer) {
        boolean write = answer.getSchema() != null && ANSWER.equals(answer.getSchema().get$ref());
        Object example =
                bodies.getOrDefault(
                        operation.getOperationId() + "Answer", write ? bodies.get("answer") : null);
        if (example != null) {
            answer.setExample(example);
        }
    }
}
