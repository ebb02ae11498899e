package org.huiyi.action.action;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;
import org.jspecify.annotations.Nullable;

/// What happened to an action. Free text is kept under its author, so a text's person is who said it.
public sealed interface ActionEvent extends Event {
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

    @Evidences(Rule.R33)
    record ActionAssigned(Item item, List<Told> told, Instant assignedAt) implements ActionEvent {
        public ActionAssigned {
            told = List.copyOf(told);
        }

        @Override
        public String actionId() {
            return item.actionId();
        }

        @Override
        public String meetingId() {
            return item.meetingId();
        }
    }

    @Evidences(Rule.R46)
    record ActionAccepted(String actionId, String meetingId, Instant acceptedAt)
            implements ActionEvent {}

    @Evidences(Rule.R46)
    record ActionContested(String actionId, String meetingId, Personal reason, Instant contestedAt)
            implements ActionEvent {}

    @Evidences({Rule.R46, Rule.R47})
    record ProgressReported(
            String actionId, String meetingId, int percent, Personal note, Instant reportedAt)
            implements ActionEvent {}

    @Evidences(Rule.R34)
    record ProgressChecked(String actionId, String meetingId, Personal note, Instant checkedAt)
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
    @Evidences({Rule.R35, Rule.R46})
    record ActionCompleted(
            String actionId, String meetingId, Personal evidence, boolean late, Instant completedAt)
            implements ActionEvent {}

    /// The organiser's word: done, or returned to whoever owes it.
    @Evidences(Rule.R35)
    record ActionVerified(
            String actionId,
            String meetingId,
            boolean accepted,
            @Nullable Personal note,
            Instant verifiedAt)
            implements ActionEvent {}

    @Evidences(Rule.R35)
    record ActionOverdue(String actionId, String meetingId, Instant dueAt) implements ActionEvent {}
}
