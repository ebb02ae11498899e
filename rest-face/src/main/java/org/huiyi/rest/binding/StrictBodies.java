package org.huiyi.rest.binding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.huiyi.rest.problem.BodyFaults;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON bodies; of one that cannot be read it tells every field and not the first alone.
public final class StrictBodies extends JacksonJsonHttpMessageConverter {
    private final JsonMapper json;

    public StrictBodies(JsonMapper json) {
        super(json);
        this.json = json;
    }

    @Override
    public Object read(
            ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        byte[] body = message.getBody().readAllBytes();
        var kept = new Kept(message.getHeaders(), body);
        try {
            return super.read(type, kept, hints);
        } catch (HttpMessageNotReadableException unreadable) {
            throw withEveryField(unreadable, type, kept);
        }
    }

    private HttpMessageNotReadableException withEveryField(
            HttpMessageNotReadableException unreadable, ResolvableType type, Kept kept) {
        if (!(unreadable.getCause() instanceof JacksonException first)) {
            return unreadable;
        }
        var all = BodyFaults.beside(first, kept.body(), json, json.constructType(type.getType()));
        return all == null
                ? unreadable
                : new HttpMessageNotReadableException("Several fields", all, kept);
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
