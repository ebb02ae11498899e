package org.huiyi.bridge.parking;

import org.huiyi.bridge.wire.Arrival;

/// Sends a copy of a parked message to `<topic>.<group>.dlt`.
@FunctionalInterface
public interface Copies {
    /// Never waits and never fails: the row in the table is what counts.
    void send(Arrival poison, String reason);
}
