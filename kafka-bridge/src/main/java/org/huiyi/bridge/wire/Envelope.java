package org.huiyi.bridge.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.huiyi.bridge.Heard;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads the headers of an arrival; its data is read when a feed asks for it.
public final class Envelope {
    private final JsonMapper json;

    public Envelope(JsonMapper json) {
        this.json = json;
    }

    /// @throws UnreadableException a header that every message must have is missing or makes no sense
    public Heard open(Arrival arrival) {
        String version = required(arrival, CloudEvent.SPEC_VERSION);
        if (!version.startsWith("1.")) {
            throw new UnreadableException(CloudEvent.SPEC_VERSION + " is " + version);
        }
        return new Heard(
                arrival.topic(),
                arrival.partition(),
                arrival.offset(),
                arrival.key(),
                required(arrival, CloudEvent.TYPE),
                required(arrival, CloudEvent.ID),
                required(arrival, CloudEvent.SOURCE),
                time(required(arrival, CloudEvent.TIME)),
                position(required(arrival, CloudEvent.POSITION)),
                arrival.headers().get(CloudEvent.CORRELATION_ID),
                wire -> data(arrival.payload(), wire));
    }

    private Object data(byte @Nullable [] payload, Class<?> wire) {
        if (payload == null) {
            throw new UnreadableException("there is no data");
        }
        try {
            Object data = json.readValue(payload, wire);
            if (data == null) {
                throw new UnreadableException("the data is null");
            }
            return data;
        } catch (JacksonException broken) {
            throw new UnreadableException("the data is no " + wire.getSimpleName(), broken);
        }
    }

    private static String required(Arrival arrival, String header) {
        String value = arrival.headers().get(header);
        if (value == null || value.isBlank()) {
            throw new UnreadableException(header + " is missing");
        }
        return value;
    }

    private static Instant time(String value) {
        try {
            return OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException broken) {
            throw new UnreadableException(CloudEvent.TIME + " is no time", broken);
        }
    }

    private static long position(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException broken) {
            throw new UnreadableException(CloudEvent.POSITION + " is no number", broken);
        }
    }
}
