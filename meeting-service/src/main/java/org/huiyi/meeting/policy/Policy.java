package org.huiyi.meeting.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Everything ever adapted in one scope. Nothing is forgotten: an act is judged by what held at its time.
public sealed interface Policy {
    record Untouched() implements Policy {}

    /// @param adaptations in the order they were recorded, never empty
    record Adapted(List<Adaptation> adaptations) implements Policy {}

    /// The latest recorded adaptation that holds at that instant. Once a temporary one has ended, what held
    /// beneath it holds again.
    default Optional<Adaptation> at(Instant instant) {
        return switch (this) {
            case Untouched _ -> Optional.empty();
            case Adapted(var adaptations) ->
                    adaptations.reversed().stream().filter(a -> a.holdsAt(instant)).findFirst();
        };
    }

    /// The one recorded last, whether it holds already or not.
    default Optional<Adaptation> latest() {
        return switch (this) {
            case Untouched _ -> Optional.empty();
            case Adapted(var adaptations) -> Optional.of(adaptations.getLast());
        };
    }
}
