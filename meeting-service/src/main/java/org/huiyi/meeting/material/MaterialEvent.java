package org.huiyi.meeting.material;

import org.huiyi.contracts.decision.Event;

/// What happened to the material of a meeting. The content a document names is stored before the event is.
public sealed interface MaterialEvent extends Event permits CirculationEvent, PreparationEvent {
    String meetingId();

    @Override
    default String aggregateId() {
        return MaterialsId.of(meetingId());
    }

    @Override
    default String sequenceKey() {
        return meetingId();
    }
}
