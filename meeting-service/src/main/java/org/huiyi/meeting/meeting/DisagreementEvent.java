package org.huiyi.meeting.meeting;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.meeting.meeting.Disagreement.Ending;
import org.jspecify.annotations.Nullable;

/// What the parties do not agree on, and what came of it.
public sealed interface DisagreementEvent extends MeetingEvent {
    int n();

    /// @param raisedBy the party; null when an action was contested, which only names the action
    /// @param actionId the action that is contested, and `foreignEventId` the event that says so
    @Evidences({R41, R45, R46})
    record DisagreementRaised(
            String meetingId,
            int n,
            @Nullable Personal topic,
            @Nullable Personal description,
            @Nullable String raisedBy,
            List<String> sides,
            Instant raisedAt,
            @Nullable String actionId,
            @Nullable String foreignEventId)
            implements DisagreementEvent {}

    /// The action that the disagreement is about is not contested any more.
    ///
    /// @param foreignEventId the event of another service that says so
    @Evidences({R41, R46})
    record ContestEnded(
            String meetingId, int n, Ending ending, Instant endedAt, String foreignEventId)
            implements DisagreementEvent {}

    @Evidences(R41)
    record DisagreementSettled(
            String meetingId,
            int n,
            Personal outcome,
            List<String> dissenters,
            @Nullable String neutral,
            Instant settledAt)
            implements DisagreementEvent {}
}
