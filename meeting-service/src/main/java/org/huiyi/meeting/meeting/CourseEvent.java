package org.huiyi.meeting.meeting;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.jspecify.annotations.Nullable;

/// How a meeting that is held goes on.
public sealed interface CourseEvent extends MeetingEvent {
    @Evidences({R02, R51})
    record MeetingSuspended(String meetingId, Instant suspendedAt, @Nullable Personal reason)
            implements CourseEvent {}

    @Evidences({R02, R51})
    record MeetingResumed(String meetingId, Instant resumedAt) implements CourseEvent {}
}
