package org.huiyi.rest.binding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.huiyi.rest.JsonPart;
import org.huiyi.rest.problem.TooLargeException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/// Reads `JsonPart`s, up to the limit of JSON bodies.
public final class JsonParts extends JacksonJsonHttpMessageConverter {
    private final int limit;

    public JsonParts(JsonMapper json, int limitInBytes) {
        super(json);
        this.limit = limitInBytes;
        setSupportedMediaTypes(
                List.of(
                        MediaType.APPLICATION_JSON,
                        MediaType.TEXT_PLAIN,
                        MediaType.APPLICATION_OCTET_STREAM));
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        Class<?> body = type.resolve();
        return body != null
                && body.isAnnotationPresent(JsonPart.class)
                && super.canRead(type, mediaType);
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(ResolvableType type, Class<?> value, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public Object read(
            ResolvableType type, HttpInputMessage part, @Nullable Map<String, Object> hints)
            throws IOException {
        byte[] body = part.getBody().readNBytes(limit + 1);
        if (body.length > limit) {
            throw new TooLargeException();
        }
        return super.read(type, new Kept(part.getHeaders(), body), hints);
    }

    private record Kept(HttpHeaders headers, byte[] body) implements HttpInputMessage {
        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(body);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
