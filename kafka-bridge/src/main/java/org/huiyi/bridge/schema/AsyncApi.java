package org.huiyi.bridge.schema;

import static org.huiyi.bridge.wire.CloudEvent.CAUSATION_ID;
import static org.huiyi.bridge.wire.CloudEvent.CONTENT_TYPE;
import static org.huiyi.bridge.wire.CloudEvent.CORRELATION_ID;
import static org.huiyi.bridge.wire.CloudEvent.DATA_SCHEMA;
import static org.huiyi.bridge.wire.CloudEvent.ID;
import static org.huiyi.bridge.wire.CloudEvent.POLICY_VERSION;
import static org.huiyi.bridge.wire.CloudEvent.POSITION;
import static org.huiyi.bridge.wire.CloudEvent.RECORDED_TIME;
import static org.huiyi.bridge.wire.CloudEvent.SOURCE;
import static org.huiyi.bridge.wire.CloudEvent.SPEC_VERSION;
import static org.huiyi.bridge.wire.CloudEvent.SUBJECT;
import static org.huiyi.bridge.wire.CloudEvent.TIME;
import static org.huiyi.bridge.wire.CloudEvent.TYPE;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huiyi.bridge.wire.CloudEvent;

/// The AsyncAPI 3 document of what a service announces: one channel, a message per type.
public final class AsyncApi {
    private static final List<String> ALWAYS =
            List.of(
                    SPEC_VERSION,
                    ID,
                    SOURCE,
                    TYPE,
                    SUBJECT,
                    TIME,
                    DATA_SCHEMA,
                    RECORDED_TIME,
                    POSITION,
                    CONTENT_TYPE);
    private static final List<String> WHERE_KNOWN =
            List.of(CORRELATION_ID, CAUSATION_ID, POLICY_VERSION);

    private static final String PROMISE =
            "CloudEvents 1.0 in Kafka's binary mode. In order per key; after a crash a tail may come again under"
                    + " the same ce_id. No personal data and nothing of sensitive content.";
    private static final Map<String, Object> KEY =
            Map.of(
                    "type",
                    "string",
                    "description",
                    "The meeting's id, or what else is kept in order.");

    private AsyncApi() {}

    /// @param place what a type is appended to in `ce_dataschema`
    public static Map<String, Object> of(String service, String place, PublicRecords records) {
        var schemas = new RecordSchemas(place, records);
        String topic = records.topic();
        return Map.of(
                "asyncapi", "3.0.0",
                "info", Map.of("title", service, "version", "v1", "description", PROMISE),
                "defaultContentType", "application/json",
                "channels", Map.of(topic, channel(records)),
                "operations", Map.of("announce", operation(topic)),
                "components",
                        Map.of(
                                "messages", each(records, AsyncApi::message),
                                "schemas", each(records, schemas::of),
                                "messageTraits",
                                        Map.of("CloudEvent", Map.of("headers", headers()))));
    }

    private static Map<String, Object> channel(PublicRecords records) {
        return Map.of(
                "address", records.topic(),
                "messages", each(records, type -> ref("messages", type)));
    }

    private static Map<String, Object> operation(String topic) {
        return Map.of("action", "send", "channel", Map.of("$ref", "#/channels/" + topic));
    }

    private static Map<String, Object> message(String type) {
        return Map.of(
                "name", type,
                "traits", List.of(ref("messageTraits", "CloudEvent")),
                "payload", ref("schemas", type),
                "bindings", Map.of("kafka", Map.of("key", KEY)));
    }

    private static Map<String, Object> headers() {
        return Map.of(
                "type",
                "object",
                "required",
                ALWAYS,
                "properties",
                List.of(ALWAYS, WHERE_KNOWN).stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(Function.identity(), AsyncApi::header)));
    }

    private static Map<String, Object> header(String name) {
        return switch (name) {
            case CloudEvent.TIME, CloudEvent.RECORDED_TIME ->
                    Map.of("type", "string", "format", "date-time");
            case CloudEvent.POSITION -> Map.of("type", "string", "pattern", "^[0-9]+$");
            case String _ -> Map.of("type", "string");
        };
    }

    private static Map<String, Object> ref(String part, String name) {
        return Map.of("$ref", "#/components/" + part + '/' + name);
    }

    private static Map<String, Object> each(
            PublicRecords records, Function<String, Object> described) {
        return records.types().keySet().stream()
                .collect(Collectors.toMap(Function.identity(), described));
    }
}
