package org.huiyi.meeting.meeting;

import org.huiyi.contracts.decision.Event;

/// What happened to a meeting.
public sealed interface MeetingEvent extends Event
        permits PlanEvent,
                PreparationEvent,
                SessionEvent,
                CourseEvent,
                AttendanceEvent,
                IncidentEvent,
                DisagreementEvent,
                MatterEvent,
                ClosingEvent,
                ConfidentialityEvent,
                UncoveredCaseEvent,
                CustodyEvent,
                ImprovementEvent {
    String meetingId();

    @Override
    default String aggregateId() {
        return meetingId();
    }

    @Override
    default String sequenceKey() {
        return meetingId();
    }
}
