package org.huiyi.meeting.meeting;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.jspecify.annotations.Nullable;

/// How a meeting came to its end for good.
public sealed interface ClosingEvent extends MeetingEvent {
    @Evidences({R02, R53})
    record MeetingCancelled(String meetingId, boolean afterNotice, @Nullable Personal reason)
            implements ClosingEvent {}

    @Evidences({R36, R37, R39})
    record MeetingEvaluated(String meetingId, Evaluation evaluation) implements ClosingEvent {}

    /// The due time came, and nobody had evaluated the meeting.
    @Evidences(R36)
    record EvaluationOverdue(String meetingId, Instant dueAt) implements ClosingEvent {}

    @Evidences({R02, R36})
    record MeetingClosed(String meetingId) implements ClosingEvent {}
}
