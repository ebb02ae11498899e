package org.huiyi.meeting.policy;

import java.time.Instant;
import java.util.List;

/// What the scopes of one meeting recorded, from which the policy of every instant follows.
///
/// @param layers from the widest scope to the most specific
public record PolicyTimeline(List<Layer> layers) {
    /// One scope and everything ever adapted in it.
    public record Layer(PolicyScope scope, Policy policy) {}

    public PolicyInForce at(Instant instant) {
        var inForce = PolicyInForce.PRESET;
        for (Layer layer : layers) {
            inForce = inForce.narrowedBy(layer.scope(), layer.policy(), instant);
        }
        return inForce;
    }
}
