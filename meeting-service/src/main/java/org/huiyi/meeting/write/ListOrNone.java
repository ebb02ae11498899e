package org.huiyi.meeting.write;

import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/// A list, or the word `"none"` which says that there is nothing to list.
@JsonDeserialize(using = ListOrNone.Reader.class)
public record ListOrNone<T>(boolean none, List<T> entries) {
    private static final String NONE = "none";

    static final class Reader extends ValueDeserializer<ListOrNone<?>> {
        private final JavaType list;

        /// Jackson asks for a reader of the real entries by `createContextual`.
        Reader() {
            this(null);
        }

        private Reader(JavaType list) {
            this.list = list;
        }

        @Override
        public ValueDeserializer<?> createContextual(
                DeserializationContext context, BeanProperty property) {
            JavaType entry = context.getContextualType().containedTypeOrUnknown(0);
            return new Reader(context.getTypeFactory().constructCollectionType(List.class, entry));
        }

        @Override
        public ListOrNone<?> deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.hasToken(JsonToken.VALUE_STRING) && NONE.equals(parser.getString())) {
                return new ListOrNone<>(true, List.of());
            }
            if (!parser.isExpectedStartArrayToken()) {
                return (ListOrNone<?>) context.handleUnexpectedToken(list, parser);
            }
            return new ListOrNone<>(false, context.<List<?>>readValue(parser, list));
        }
    }
}
