package org.huiyi.eventstore.storage;

import java.util.List;

/// The part of a batch that no late commit can still get in between.
///
/// @param hole the number whose predecessors are not proven final; 0 when the whole batch is final
record FinalPart(List<StoredEvent> events, long hole) {
    static FinalPart of(List<StoredEvent> batch, long position, long proven) {
        long previous = position;
        for (int i = 0; i < batch.size(); i++) {
            long number = batch.get(i).position();
            if (number != previous + 1 && number - 1 > proven) {
                return new FinalPart(batch.subList(0, i), number);
            }
            previous = number;
        }
        return new FinalPart(batch, 0);
    }

    boolean isEmpty() {
        return events.isEmpty();
    }
}
