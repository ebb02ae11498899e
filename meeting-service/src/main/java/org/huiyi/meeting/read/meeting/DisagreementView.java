package org.huiyi.meeting.read.meeting;

import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.meeting.meeting.Disagreement;
import org.huiyi.meeting.meeting.Disagreement.Ending;
import org.jspecify.annotations.Nullable;

/// A disagreement as the parties read it.
///
/// @param topic of a contest the task of the action, for whoever its minutes are owed to
/// @param description of a contest who contests which action; why is told there
/// @param raisedBy the party; null when an action was contested, which `actionId` names
/// @param outcome null while it is open, and where the contest of the action ended
/// @param ending how that contest ended; null of every other disagreement
record DisagreementView(
        int n,
        @Nullable String topic,
        @Nullable String description,
        @Nullable String raisedBy,
        List<String> sides,
        Instant raisedAt,
        @Nullable String actionId,
        @Nullable String outcome,
        List<String> dissenters,
        @Nullable String neutral,
        @Nullable Instant settledAt,
        @Nullable Ending ending) {
    static DisagreementView of(Disagreement one, Contested contested) {
        var found = one.settlement();
        return new DisagreementView(
                one.n(),
                of(one.topic(), contested.topic(one)),
                of(one.description(), contested.description(one)),
                one.raisedBy(),
                one.sides(),
                one.raisedAt(),
                one.actionId(),
                found == null ? null : MeetingView.text(found.outcome()),
                found == null ? List.of() : found.dissenters(),
                found == null ? null : found.neutral(),
                found == null ? null : found.settledAt(),
                found == null ? null : found.ending());
    }

    /// What was written when it was raised; nobody writes anything where an action is contested.
    private static @Nullable String of(@Nullable Personal written, @Nullable String told) {
        return written == null ? told : MeetingView.text(written);
    }
}
