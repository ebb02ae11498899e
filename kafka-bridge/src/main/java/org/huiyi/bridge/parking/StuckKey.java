package org.huiyi.bridge.parking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A key that is stuck, and the first message parked under it.
///
/// @param waiting how many messages are parked, the first included
/// @param type the first message's `ce_type`, null when it has none
/// @param attempts how often the first one failed
public record StuckKey(
        String topic,
        String key,
        int waiting,
        int partition,
        long offset,
        @Nullable String type,
        @Nullable String id,
        @Nullable String reason,
        int attempts,
        Instant parkedAt) {
    /// Where it stands in the list of stuck keys.
    public String place() {
        return topic + '/' + key;
    }
}
