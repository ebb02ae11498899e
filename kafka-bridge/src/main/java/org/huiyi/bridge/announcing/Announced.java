package org.huiyi.bridge.announcing;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.wire.CloudEvent;
import org.huiyi.eventstore.RecordedEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Makes the Kafka record of an announcement: a CloudEvent 1.0 in binary mode. The same event always gives
/// the same headers, so a record sent again is recognised by its `ce_id`.
public final class Announced {
    private final JsonMapper json;
    private final String source;
    private final String schemas;

    /// @param schemas what the type is appended to in `ce_dataschema`
    public Announced(JsonMapper json, String service, String schemas) {
        this.json = json;
        this.source = '/' + service;
        this.schemas = schemas;
    }

    ProducerRecord<String, byte[]> of(Announcement announcement, RecordedEvent event) {
        byte[] data = json.writeValueAsBytes(announcement.data());
        var kafka = new ProducerRecord<>(announcement.topic(), announcement.key(), data);
        header(kafka, CloudEvent.SPEC_VERSION, "1.0");
        header(kafka, CloudEvent.ID, id(announcement, event));
        header(kafka, CloudEvent.SOURCE, source);
        header(kafka, CloudEvent.TYPE, announcement.type());
        header(kafka, CloudEvent.SUBJECT, event.aggregateId());
        header(kafka, CloudEvent.TIME, event.occurredAt().toString());
        header(kafka, CloudEvent.DATA_SCHEMA, schemas + announcement.type());
        header(kafka, CloudEvent.RECORDED_TIME, event.recordedAt().toString());
        header(kafka, CloudEvent.CORRELATION_ID, event.correlationId());
        header(kafka, CloudEvent.CAUSATION_ID, event.causationId());
        header(kafka, CloudEvent.POLICY_VERSION, event.policyVersion());
        header(kafka, CloudEvent.POSITION, Long.toString(event.position()));
        header(kafka, CloudEvent.CONTENT_TYPE, "application/json");
        return kafka;
    }

    private static String id(Announcement announcement, RecordedEvent event) {
        String apart = announcement.discriminator();
        return apart.isEmpty() ? event.eventId() : event.eventId() + '/' + apart;
    }

    private static void header(
            ProducerRecord<String, byte[]> kafka, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            kafka.headers().add(name, value.getBytes(UTF_8));
        }
    }
}
