package org.huiyi.rest.binding;

import java.time.DateTimeException;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/// A value written as a JSON string and nothing else.
final class StrictScalar<T> extends StdScalarDeserializer<T> {
    private final Class<T> type;
    private final Function<String, T> reading;

    StrictScalar(Class<T> type, Function<String, T> reading) {
        super(type);
        this.type = type;
        this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return type.cast(context.handleUnexpectedToken(type, parser));
        }
        String text = parser.getString();
        try {
            return reading.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw context.weirdStringException(text, type, "unreadable");
        }
    }
}
