package org.huiyi.bridge;

import java.util.List;
import org.huiyi.bridge.parking.Released;
import org.huiyi.bridge.parking.StuckKey;

/// The messages this service could not handle, key by key, and the way to let them go once the reason is
/// mended. While a key is stuck its later messages wait behind, in order; other keys flow.
public interface ParkedMessages {
    /// The keys that are stuck, by topic and key.
    ///
    /// @param after the {@link StuckKey#place()} after which the list begins; empty for the start
    List<StuckKey> stuck(String after, int limit);

    /// Handles what is parked under the key, oldest first, until nothing is left, one fails again, or half
    /// a minute is over. New messages of the key wait meanwhile. Safe to call again and from two nodes.
    ///
    /// @return what was done; nothing when the key is not stuck
    /// @throws org.huiyi.eventstore.StoreUnavailableException a technical failure: try again later
    Released release(String topic, String key);
}
