package org.huiyi.houserules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads one stored event as the store would, and says what got lost on the way.
final class GoldenReader {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Serializer serializer;
    private final EventUpcaster upcasters;

    GoldenReader(Serializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    List<String> faults(Path file) {
        try {
            String stored = Files.readString(file);
            return lost(file, stored, upcast(file.getFileName().toString(), stored));
        } catch (IOException | RuntimeException failure) {
            return List.of(file + " does not read: " + failure);
        }
    }

    private List<IntermediateEventRepresentation> upcast(String file, String stored) {
        String[] parts = file.split("\\.");
        var entry =
                new GenericDomainEventEntry<>(
                        parts[0],
                        "golden",
                        0,
                        "golden",
                        Instant.EPOCH,
                        parts[0] + '.' + parts[1],
                        parts[2],
                        stored,
                        "{}");
        return upcasters
                .upcast(Stream.of(new InitialEventRepresentation(entry, serializer)))
                .toList();
    }

    /// A field that was stored must still be there when the event is stored again, unless an upcaster
    /// rewrote the event.
    private List<String> lost(
            Path file, String stored, List<IntermediateEventRepresentation> events) {
        var faults = new ArrayList<String>();
        for (IntermediateEventRepresentation event : events) {
            Object read = serializer.deserialize(event.getData(String.class));
            JsonNode again = JSON.readTree(serializer.serialize(read, String.class).getData());
            boolean rewritten = !(event instanceof InitialEventRepresentation);
            if (!rewritten && !isWithin(JSON.readTree(stored), again)) {
                faults.add(file + " loses something: it reads as " + again);
            }
        }
        return faults;
    }

    private static boolean isWithin(JsonNode stored, JsonNode again) {
        if (stored.isObject()) {
            return stored.properties().stream()
                    .allMatch(field -> isWithin(field.getValue(), again.path(field.getKey())));
        }
        if (stored.isArray()) {
            return stored.size() == again.size()
                    && java.util.stream.IntStream.range(0, stored.size())
                            .allMatch(i -> isWithin(stored.get(i), again.path(i)));
        }
        return stored.equals(again);
    }
}
