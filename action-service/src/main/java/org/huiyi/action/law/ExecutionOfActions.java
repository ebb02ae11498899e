package org.huiyi.action.law;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Provision;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// Completion is claimed with evidence by whoever owes the action, and accepted or returned by the
/// organiser; a due time that passes before is declared.
@Provision(Rule.R35)
public final class ExecutionOfActions {
    /// House preset, for an action without a cadence.
    static final Duration VERIFICATION = Duration.ofDays(7);

    private ExecutionOfActions() {}

    /// The due time has come. Completion at that very moment is still in time.
    public static boolean isDue(Instant dueAt, Instant at) {
        return !at.isBefore(dueAt);
    }

    public static boolean isLate(Instant dueAt, Instant completedAt) {
        return completedAt.isAfter(dueAt);
    }

    public static Finding overdue(Instant dueAt) {
        return Finding.flag(Rule.R35, "action-overdue", dueAt.toString());
    }

    /// By when the organiser is to say whether a claim made at `claimedAt` is enough: a cadence later, on the days
    /// on which checks are due.
    public static Instant verifyBy(Cadence cadence, Instant claimedAt) {
        return cadence.next(claimedAt)
                .or(() -> new Cadence(VERIFICATION, cadence.calendar()).next(claimedAt))
                .orElseThrow();
    }

    /// The organiser did not say so by `dueAt`.
    public static Finding unverified(Instant dueAt) {
        return Finding.flag(Rule.R35, "verification-missed", dueAt.toString());
    }

    public static List<Finding> remarks(Instant dueAt, Instant completedAt) {
        return isLate(dueAt, completedAt)
                ? List.of(Finding.flag(Rule.R35, "completed-late", dueAt.toString()))
                : List.of();
    }

    public static Optional<ActionRefusal> withoutEvidence(String id, @Nullable String evidence) {
        return evidence == null || evidence.isBlank()
                ? Optional.of(new ActionRefusal.CompletionWithoutEvidence(id))
                : Optional.empty();
    }

    /// A part is claimed with what remains of it.
    ///
    /// @param percent of the work that is done; null means all of it
    public static Optional<ActionRefusal> withoutRemaining(
            String id, @Nullable Integer percent, @Nullable String remaining) {
        return isPart(percent) && (remaining == null || remaining.isBlank())
                ? Optional.of(new ActionRefusal.PartWithoutRemaining(id))
                : Optional.empty();
    }

    public static boolean isPart(@Nullable Integer percent) {
        return percent != null && percent < 100;
    }

    /// A part may be accepted for the whole, with the organiser's reason.
    public static Optional<ActionRefusal> withoutReasonForPart(
            String id, boolean part, @Nullable String note) {
        return part && (note == null || note.isBlank())
                ? Optional.of(new ActionRefusal.PartAcceptedWithoutNote(id))
                : Optional.empty();
    }

    /// Accepting needs no words, returning does.
    public static Optional<ActionRefusal> withoutNote(
            String id, boolean accepted, @Nullable String note) {
        return accepted || (note != null && !note.isBlank())
                ? Optional.empty()
                : Optional.of(new ActionRefusal.ReturnWithoutNote(id));
    }

    /// The organiser's word, never the owner's. Where the organiser's party owes the action itself, a
    /// second person (or its system) of that party confirms it: neither the assignee nor the claimant.
    ///
    /// @param owners the assignee and, once completion is claimed, whoever claimed it
    public static Optional<ActionRefusal> mayVerify(
            Actor actor, String organiser, List<String> owners) {
        if (owners.contains(actor.sub())) {
            return Optional.of(new ActionRefusal.OwnActionVerified(actor.sub()));
        }
        return actor.party().equals(organiser)
                ? Optional.empty()
                : Optional.of(new ActionRefusal.NotTheOrganiser(organiser));
    }
}
