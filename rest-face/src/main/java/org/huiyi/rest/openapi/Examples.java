package org.huiyi.rest.openapi;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/// What a caller might send, by operation: `openapi-examples.json` of the service.
final class Examples {
    private static final String FILE = "/openapi-examples.json";

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
        if (example == null || operation.getRequestBody() == null) {
            return;
        }
        operation.getRequestBody().getContent().values().forEach(body -> body.setExample(example));
    }
}
