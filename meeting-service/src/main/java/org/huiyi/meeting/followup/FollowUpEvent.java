package org.huiyi.meeting.followup;

import static org.huiyi.contracts.law.Rule.*;

import java.time.Instant;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.law.Evidences;
import org.jspecify.annotations.Nullable;

/// What was heard of an action that the minutes of a meeting assigned.
public sealed interface FollowUpEvent extends Event {
    String meetingId();

    String actionId();

    Source source();

    @Override
    default String aggregateId() {
        return FollowUpId.of(meetingId());
    }

    @Override
    default String sequenceKey() {
        return meetingId();
    }

    /// The event of the other service that says so.
    ///
    /// @param position its place in that service's history, by which it is heard once
    record Source(String eventId, long position, Instant occurredAt) {}

    /// @param item its number in the minutes; null from senders that do not say
    @Evidences({R33, R35, R46})
    record AssignmentHeard(
            String meetingId,
            String actionId,
            @Nullable Integer item,
            String partyId,
            Instant dueAt,
            Source source)
            implements FollowUpEvent {}

    /// The party's word on taking it on, or the organiser's on a contest.
    @Evidences(R46)
    record AnswerHeard(String meetingId, String actionId, Answer answer, Source source)
            implements FollowUpEvent {}

    enum Answer {
        TAKEN_ON,
        CONTESTED,
        /// The contest was not followed: the action is to be carried out.
        REJECTED,
        /// The contest was followed: the party is released.
        UPHELD
    }

    /// Whoever owes it reported on it, or did not when that was expected.
    @Evidences(R47)
    record ReportHeard(String meetingId, String actionId, Regularity kept, Source source)
            implements FollowUpEvent {}

    /// The organiser looked at it, or did not when that was expected.
    @Evidences(R34)
    record CheckHeard(String meetingId, String actionId, Regularity kept, Source source)
            implements FollowUpEvent {}

    enum Regularity {
        MADE,
        MISSED
    }

    /// What was not done was told to the next level.
    ///
    /// @param n the escalation's number within the action
    @Evidences(R42)
    record EscalationHeard(
            String meetingId, String actionId, int n, Level to, String cause, Source source)
            implements FollowUpEvent {}

    enum Level {
        ASSIGNEE,
        PARTY,
        ORGANISER,
        HIGHER
    }

    /// The organiser has escalation `n` before them.
    @Evidences(R42)
    record AcknowledgementHeard(String meetingId, String actionId, int n, Source source)
            implements FollowUpEvent {}

    /// How far it is from being done.
    ///
    /// @param dueAt where the step is about the due time
    @Evidences(R35)
    record ExecutionHeard(
            String meetingId, String actionId, Step step, @Nullable Instant dueAt, Source source)
            implements FollowUpEvent {}

    enum Step {
        OVERDUE,
        EXTENDED,
        COMPLETED,
        /// Not enough, said the organiser.
        RETURNED,
        VERIFIED,
        SUPERSEDED,
        IMPOSSIBLE,
        REOPENED
    }
}
