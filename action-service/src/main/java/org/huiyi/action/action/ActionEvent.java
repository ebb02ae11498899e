package org.huiyi.action.action;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.decision.Revision;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// What happened to an action; what fell due is in {@link Lapse}, what gave it another turn in {@link
/// Turn}. Free text is kept under its author, so a text's person is who said it.
///
/// Events of the first revision do not say when the next report or check is expected: it follows from the
/// cadence.
public sealed interface ActionEvent extends Event
        permits ActionEvent.ActionAssigned,
                ActionEvent.ActionAccepted,
                ActionEvent.ActionContested,
                ActionEvent.ProgressReported,
                ActionEvent.ProgressChecked,
                ActionEvent.ActionExtended,
                ActionEvent.ActionCompleted,
                ActionEvent.ActionVerified,
                Lapse,
                Turn {
    String actionId();

    String meetingId();

    @Override
    default String aggregateId() {
        return actionId();
    }

    @Override
    default String sequenceKey() {
        return meetingId();
    }

    /// @param told contacts of the accountable party
    /// @param overseers contacts of the organiser
    /// @param tellBy by when the party is to be told of it, from when on reports and checks are expected; null
    ///     where they are from the assignment on
    @Revision(5)
    @Evidences(Rule.R33)
    record ActionAssigned(
            Item item,
            List<Told> told,
            Instant assignedAt,
            List<Told> overseers,
            List<String> contributors,
            @Nullable Instant tellBy)
            implements ActionEvent {
        public ActionAssigned {
            told = List.copyOf(told);
            overseers = some(overseers);
            contributors = some(contributors);
        }

        @Override
        public String actionId() {
            return item.actionId();
        }

        @Override
        public String meetingId() {
            return item.meetingId();
        }

        private static <T> List<T> some(@Nullable List<T> list) {
            return list == null ? List.of() : List.copyOf(list);
        }
    }

    @Revision(2)
    @Evidences(Rule.R46)
    record ActionAccepted(
            String actionId, String meetingId, Instant acceptedAt, @Nullable Instant reportDueAt)
            implements ActionEvent {}

    @Evidences(Rule.R46)
    record ActionContested(String actionId, String meetingId, Personal reason, Instant contestedAt)
            implements ActionEvent {}

    /// @param source the system it was taken over from, where a system reported
    /// @param contributor who reported without owing it, as they were named; null where whoever owes it did,
    ///     which alone takes it on
    @Revision(3)
    @Evidences({Rule.R46, Rule.R47})
    record ProgressReported(
            String actionId,
            String meetingId,
            int percent,
            Personal note,
            Instant reportedAt,
            @Nullable String source,
            @Nullable Instant nextDueAt,
            @Nullable String contributor)
            implements ActionEvent {}

    @Revision(2)
    @Evidences(Rule.R34)
    record ProgressChecked(
            String actionId,
            String meetingId,
            Personal note,
            Instant checkedAt,
            @Nullable Instant nextDueAt)
            implements ActionEvent {}

    /// More time was given; `from` is the due time until then.
    @Evidences(Rule.R34)
    record ActionExtended(
            String actionId,
            String meetingId,
            Instant from,
            Instant dueAt,
            Personal reason,
            Instant extendedAt)
            implements ActionEvent {}

    /// Claimed done, which takes the action on where nobody had.
    ///
    /// @param percent of the work that is done; null means all of it
    /// @param remaining what is left of it, where it is a part
    /// @param verificationDueAt by when the organiser is to say whether it is enough; before the third revision
    ///     that follows from the cadence
    @Revision(3)
    @Evidences({Rule.R35, Rule.R46})
    record ActionCompleted(
            String actionId,
            String meetingId,
            Personal evidence,
            boolean late,
            Instant completedAt,
            @Nullable Integer percent,
            @Nullable Personal remaining,
            @Nullable Instant verificationDueAt)
            implements ActionEvent {}

    /// The organiser's word: done, or returned to whoever owes it, when reports and checks are expected
    /// again.
    @Revision(2)
    @Evidences(Rule.R35)
    record ActionVerified(
            String actionId,
            String meetingId,
            boolean accepted,
            @Nullable Personal note,
            Instant verifiedAt,
            @Nullable Instant reportDueAt,
            @Nullable Instant checkDueAt)
            implements ActionEvent {}
}
