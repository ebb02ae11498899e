package org.huiyi.bridge.wire;

import org.huiyi.bridge.wire.PersonalSeal.Sealed;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The JSON between services. Unknown fields are ignored, so a sender may be newer than its readers; and a
/// `Personal` travels as `{"person", "sealed": {"key", "text"}}`, without `sealed` where there is no text.
public final class WireJson {
    private final JsonMapper mapper;

    public WireJson(PersonalSeal seal) {
        var personal =
                new SimpleModule("personal")
                        .addSerializer(Personal.class, new Closing(seal))
                        .addDeserializer(Personal.class, new Opening(seal));
        this.mapper = JsonMapper.builder().addModule(personal).build();
    }

    public JsonMapper mapper() {
        return mapper;
    }

    private record OnTheWire(String person, @Nullable Sealed sealed) {}

    private static final class Closing extends ValueSerializer<Personal> {
        private final PersonalSeal seal;

        Closing(PersonalSeal seal) {
            this.seal = seal;
        }

        @Override
        public void serialize(Personal personal, JsonGenerator to, SerializationContext context) {
            String text = personal.text();
            var sealed = text == null ? null : seal.close(personal.person(), text);
            context.writeValue(to, new OnTheWire(personal.person(), sealed));
        }
    }

    private static final class Opening extends ValueDeserializer<Personal> {
        private final PersonalSeal seal;

        Opening(PersonalSeal seal) {
            this.seal = seal;
        }

        @Override
        public Personal deserialize(JsonParser from, DeserializationContext context) {
            var closed = context.readValue(from, OnTheWire.class);
            var sealed = closed.sealed();
            return Personal.of(
                    closed.person(), sealed == null ? null : seal.open(closed.person(), sealed));
        }
    }
}
