package org.huiyi.bridge;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A message as it came.
///
/// @param id the CloudEvent's id
/// @param position the source's own position, `ce_position`
public record Heard(
        String topic,
        int partition,
        long offset,
        String key,
        String type,
        String id,
        String source,
        Instant time,
        long position,
        @Nullable String correlationId,
        Function<Class<?>, Object> reader) {
    /// The data as a wire record.
    @SuppressWarnings("unchecked")
    public <T> T as(Class<T> wire) {
        return (T) reader.apply(wire);
    }
}
