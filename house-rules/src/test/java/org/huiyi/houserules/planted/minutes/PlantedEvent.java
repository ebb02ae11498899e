package org.huiyi.houserules.planted.minutes;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.decision.Personal;

/// One event with a bit of everything.
public sealed interface PlantedEvent extends Event {
    @Override
    default String sequenceKey() {
        return aggregateId();
    }

    record MinutesPlanted(String aggregateId, Instant at, Personal by, List<Part> parts)
            implements PlantedEvent {}

    sealed interface Part {
        record Point(String text) implements Part {}
    }
}
