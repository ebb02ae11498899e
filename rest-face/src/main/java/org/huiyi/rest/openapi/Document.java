package org.huiyi.rest.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.swagger.v3.core.util.Json31;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The published document in the form in which a copy of it is stored and compared: indented, keys sorted.
public final class Document {
    private Document() {}

    /// The stored copy to compare with. With `OPENAPI_STORE=true` in the environment the published one is
    /// stored first: that is how a change of the face is agreed to, and seen in its diff.
    public static String stored(Path copy, String published) throws IOException {
        if ("true".equals(System.getenv("OPENAPI_STORE"))) {
            Files.createDirectories(copy.toAbsolutePath().getParent());
            Files.writeString(copy, published);
        }
        return Files.readString(copy);
    }

    public static String canonical(String json) {
        ObjectMapper mapper = Json31.mapper();
        try {
            Object tree = mapper.readValue(json, Object.class);
            return mapper.writer()
                            .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                            .withDefaultPrettyPrinter()
                            .writeValueAsString(tree)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a JSON document", e);
        }
    }
}
