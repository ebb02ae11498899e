package org.huiyi.action.action;

import java.time.Instant;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// What fell due about an action and was not met, and whom that was told. Each is declared once, when its
/// time has come.
public sealed interface Lapse extends ActionEvent {
    @Evidences(Rule.R35)
    record ActionOverdue(String actionId, String meetingId, Instant dueAt) implements Lapse {}

    /// Nobody of the accountable party was told of it by `dueAt`.
    @Evidences(Rule.R33)
    record PartyNotTold(String actionId, String meetingId, Instant dueAt) implements Lapse {}

    /// No report came by `dueAt`.
    @Evidences(Rule.R47)
    record ProgressMissed(
            String actionId, String meetingId, Instant dueAt, @Nullable Instant nextDueAt)
            implements Lapse {}

    /// The organiser did not check by `dueAt`.
    @Evidences(Rule.R34)
    record CheckMissed(
            String actionId, String meetingId, Instant dueAt, @Nullable Instant nextDueAt)
            implements Lapse {}

    /// The organiser did not say by `dueAt` whether what is claimed to be done is enough.
    @Evidences(Rule.R35)
    record VerificationMissed(String actionId, String meetingId, Instant dueAt, Instant nextDueAt)
            implements Lapse {}

    /// @param n its number, from 1
    /// @param step its rung on the ladder of this cause, from 1
    /// @param dueAt when this rung was due
    /// @param nextAt when the rung after it is due; null where time alone leads no further
    @Evidences({Rule.R35, Rule.R42})
    record ActionEscalated(
            String actionId,
            String meetingId,
            int n,
            int step,
            Level to,
            Cause cause,
            Instant dueAt,
            @Nullable Instant nextAt)
            implements Lapse {}

    /// The organiser has escalation `n` before them.
    @Evidences(Rule.R42)
    record EscalationAcknowledged(
            String actionId,
            String meetingId,
            int n,
            @Nullable Personal note,
            Instant acknowledgedAt)
            implements Lapse {}

    /// What is due at `dueAt` will be soon.
    ///
    /// @param what the completion, or the next report
    @Evidences({Rule.R35, Rule.R47})
    record ReminderFellDue(
            String actionId, String meetingId, Due what, Instant remindAt, Instant dueAt)
            implements Lapse {}
}
