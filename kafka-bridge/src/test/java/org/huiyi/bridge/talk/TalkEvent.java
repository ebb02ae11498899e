package org.huiyi.bridge.talk;

import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.decision.Personal;

public sealed interface TalkEvent extends Event {
    @Override
    default String sequenceKey() {
        return aggregateId();
    }

    record Spoken(String aggregateId, int number, Personal name) implements TalkEvent {}

    /// Nobody announces it.
    record Muttered(String aggregateId) implements TalkEvent {}
}
