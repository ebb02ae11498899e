package org.huiyi.meeting.meeting;

import static org.huiyi.contracts.law.Rule.*;

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

    @Evidences({R02, R36})
    record MeetingClosed(String meetingId) implements ClosingEvent {}
}
