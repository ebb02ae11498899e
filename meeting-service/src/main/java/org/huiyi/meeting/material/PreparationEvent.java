package org.huiyi.meeting.material;

import java.time.Instant;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;

/// Parties prepare what is asked of them. `number` counts requests from 1.
public sealed interface PreparationEvent extends MaterialEvent {
    @Evidences(Rule.R43)
    record MaterialRequested(
            String meetingId,
            int number,
            String partyId,
            String title,
            Instant dueAt,
            Instant requestedAt,
            String policyVersion)
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
    @Evidences(Rule.R43)
    record MaterialReturned(
            String meetingId,
            int number,
            String partyId,
            Personal reason,
            Instant dueAt,
            Instant returnedAt)
            implements PreparationEvent {}

    /// The due time passed and the party had not submitted what it owed.
    @Evidences(Rule.R43)
    record MaterialOverdue(String meetingId, int number, String partyId, Instant dueAt)
            implements PreparationEvent {}

    /// Nobody waits for it any more.
    @Evidences(Rule.R43)
    record MaterialRequestLapsed(String meetingId, int number, String partyId)
            implements PreparationEvent {}
}
