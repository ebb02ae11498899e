package org.huiyi.eventstore.storage;

import java.time.Instant;
import java.util.Set;
import org.axonframework.messaging.MetaData;

/// Metadata that lives in columns and not in the stored JSON. The JSON itself stays as it was written.
public final class StoredColumns {
    public static final String POSITION = "position";
    public static final String OCCURRED_AT = "occurredAt";
    public static final String RECEIVED_AT = "receivedAt";
    public static final String RECORDED_AT = "recordedAt";

    private static final Set<String> ALL = Set.of(POSITION, OCCURRED_AT, RECEIVED_AT, RECORDED_AT);

    private StoredColumns() {}

    static MetaData hidden(MetaData metaData) {
        return metaData.withoutKeys(ALL);
    }

    static String shown(String metadata, long position, Instant receivedAt, Instant recordedAt) {
        String columns =
                "{\"position\":%d,\"receivedAt\":\"%s\",\"recordedAt\":\"%s\""
                        .formatted(position, receivedAt, recordedAt);
        String rest = metadata.strip().substring(1);
        return rest.startsWith("}") ? columns + rest : columns + ',' + rest;
    }

    static Instant occurredAt(MetaData metaData, Instant otherwise) {
        return instant(metaData, OCCURRED_AT, otherwise);
    }

    static Instant receivedAt(MetaData metaData, Instant otherwise) {
        return instant(metaData, RECEIVED_AT, otherwise);
    }

    private static Instant instant(MetaData metaData, String key, Instant otherwise) {
        return switch (metaData.get(key)) {
            case Instant known -> known;
            case String text -> Instant.parse(text);
            case null, default -> otherwise;
        };
    }
}
