package org.huiyi.action.action;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;
import static org.huiyi.contracts.decision.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.action.action.Action.Completed;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.Action.Verified;
import org.huiyi.action.action.ActionCommand.VerifyAction;
import org.huiyi.action.action.ActionEvent.ActionVerified;
import org.huiyi.action.action.Lapse.ActionOverdue;
import org.huiyi.action.law.ActionRefusal.ActionNotCompleted;
import org.huiyi.action.law.ExecutionOfActions;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// The organiser's word on a claimed completion.
final class Verification {
    private Verification() {}

    /// An action returned after its due time is overdue at once: its alarm has rung and met a completed one.
    static Decision<ActionEvent> of(Completed action, VerifyAction c) {
        var refusals =
                Stream.of(
                                ExecutionOfActions.withoutNote(
                                        c.actionId(), c.accepted(), c.note()),
                                ExecutionOfActions.withoutReasonForPart(
                                        c.actionId(), c.accepted() && action.part(), c.note()))
                        .flatMap(Optional::stream)
                        .toList();
        if (!refusals.isEmpty()) {
            return refuse(List.copyOf(refusals));
        }
        return accept(events(action, c), List.of());
    }

    private static List<ActionEvent> events(Completed action, VerifyAction c) {
        Instant at = c.act().occurredAt();
        var verified = verified(action, c);
        var dueAt = action.item().dueAt();
        var events =
                c.accepted() || !ExecutionOfActions.isDue(dueAt, at)
                        ? List.of(verified)
                        : List.of(
                                verified,
                                new ActionOverdue(c.actionId(), action.item().meetingId(), dueAt));
        return Ladder.owedAgain(action, events, at);
    }

    private static ActionEvent verified(Completed action, VerifyAction c) {
        Instant at = c.act().occurredAt();
        var next = c.accepted() ? null : action.item().cadence().next(at).orElse(null);
        return new ActionVerified(
                c.actionId(), action.item().meetingId(), c.accepted(), note(c), at, next, next);
    }

    static Decision<ActionEvent> tooEarly(Open action) {
        return refuse(new ActionNotCompleted(action.status().name()));
    }

    static Decision<ActionEvent> again(Verified action, VerifyAction c) {
        return c.accepted() ? nothing() : refuse(new ActionNotCompleted(action.status().name()));
    }

    private static @Nullable Personal note(VerifyAction c) {
        return c.note() == null ? null : Personal.of(c.act().actor().sub(), c.note());
    }
}
