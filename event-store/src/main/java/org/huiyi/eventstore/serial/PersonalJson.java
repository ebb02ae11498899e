package org.huiyi.eventstore.serial;

import java.time.Instant;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.eventstore.keys.PersonKeys;
import org.huiyi.eventstore.keys.Sealed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/// Personal data as `{"person": .., "sealed": ..}`, and on the wire with `"key"`, the person's wrapped key,
/// and `"since"`, when that key was made.
/// Text that was never given has no `sealed`; text whose key was destroyed reads null.
public final class PersonalJson {
    private PersonalJson() {}

    /// For what stays with the keys.
    public static JacksonModule stored(PersonKeys keys) {
        return module("stored personal data", new Writer(keys, false), new Reader(keys));
    }

    /// For what leaves this service to another one that has the same master key.
    public static JacksonModule travelling(PersonKeys keys) {
        return module("travelling personal data", new Writer(keys, true), new Reader(keys));
    }

    private static JacksonModule module(String name, Writer writer, Reader reader) {
        return new SimpleModule(name)
                .addSerializer(Personal.class, writer)
                .addDeserializer(Personal.class, reader);
    }

    private static final class Writer extends ValueSerializer<Personal> {
        private final PersonKeys keys;
        private final boolean withKey;

        Writer(PersonKeys keys, boolean withKey) {
            this.keys = keys;
            this.withKey = withKey;
        }

        @Override
        public void serialize(Personal personal, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeStringProperty("person", personal.person());
            String text = personal.text();
            if (text != null) {
                Sealed sealed = keys.seal(personal.person(), text);
                json.writeStringProperty("sealed", sealed.text());
                if (withKey) {
                    json.writeStringProperty("key", sealed.wrappedKey());
                    if (sealed.since() != null) {
                        json.writeStringProperty("since", sealed.since().toString());
                    }
                }
            }
            json.writeEndObject();
        }
    }

    private static final class Reader extends ValueDeserializer<Personal> {
        private final PersonKeys keys;

        Reader(PersonKeys keys) {
            this.keys = keys;
        }

        @Override
        public Personal deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode node = context.readTree(parser);
            String person = node.path("person").stringValue();
            return Personal.of(person, open(person, node));
        }

        private @Nullable String open(String person, JsonNode node) {
            if (!node.hasNonNull("sealed")) {
                return null;
            }
            String sealed = node.path("sealed").stringValue();
            return node.hasNonNull("key")
                    ? keys.open(person, travelled(sealed, node))
                    : keys.open(person, sealed);
        }

        private static Sealed travelled(String sealed, JsonNode node) {
            Instant since =
                    node.hasNonNull("since")
                            ? Instant.parse(node.path("since").stringValue())
                            : null;
            return new Sealed(sealed, node.path("key").stringValue(), since);
        }
    }
}
