package org.huiyi.meeting.material;

import java.time.Instant;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// Parties prepare what is asked of them. `number` counts requests from 1.
public sealed interface PreparationEvent extends MaterialEvent {
    /// @param remindAt when the party is reminded; null when it is not
    @Evidences(Rule.R43)
    record MaterialRequested(
            String meetingId,
            int number,
            String partyId,
            String title,
            Instant dueAt,
            Instant requestedAt,
            String policyVersion,
            @Nullable Instant remindAt)
            implements PreparationEvent {}

    /// @param late after the due time
    @Evidences(Rule.R43)
    record MaterialSubmitted(
            String meetingId,
            int number,
            String partyId,
            String materialId,
            int version,
            Instant submittedAt,
            boolean late)
            implements PreparationEvent {}

    /// What was submitted is wrong or incomplete, and is owed again.
    ///
    /// @param dueAt by when
    /// @param remindAt when the party is reminded of it; null when it is not
    @Evidences(Rule.R43)
    record MaterialReturned(
            String meetingId,
            int number,
            String partyId,
            Personal reason,
            Instant dueAt,
            Instant returnedAt,
            @Nullable Instant remindAt)
            implements PreparationEvent {}

    /// The time to remind came, and the party had not submitted what it owes.
    @Evidences(Rule.R43)
    record MaterialReminderDue(
            String meetingId, int number, String partyId, Instant remindAt, Instant dueAt)
            implements PreparationEvent {}

    /// The due time passed and the party had not submitted what it owed.
    @Evidences(Rule.R43)
    record MaterialOverdue(String meetingId, int number, String partyId, Instant dueAt)
            implements PreparationEvent {}

    /// Nobody waits for it any more.
    @Evidences(Rule.R43)
    record MaterialRequestLapsed(String meetingId, int number, String partyId)
            implements PreparationEvent {}

    /// The meeting was convened, or moved: by then the organiser hands out something, or says that nothing is needed.
    ///
    /// @param remindAt when it is reminded; null when it is not
    @Evidences(Rule.R15)
    record DistributionFellDue(
            String meetingId,
            Instant startsAt,
            Instant dueAt,
            @Nullable Instant remindAt,
            String policyVersion)
            implements PreparationEvent {}

    /// The time to remind came, and nothing had been handed out.
    @Evidences(Rule.R15)
    record DistributionReminderDue(String meetingId, Instant remindAt, Instant dueAt)
            implements PreparationEvent {}

    /// The due time passed, and nothing had been handed out.
    @Evidences(Rule.R15)
    record DistributionOverdue(String meetingId, Instant dueAt) implements PreparationEvent {}

    /// That due time is void: the meeting began, was cancelled or moved.
    @Evidences(Rule.R15)
    record DistributionLapsed(String meetingId) implements PreparationEvent {}
}
