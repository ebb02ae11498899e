package org.huiyi.action.action;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;
import static org.huiyi.contracts.decision.Decision.refuse;

import java.time.Instant;
import org.huiyi.action.action.Action.Completed;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.Action.Verified;
import org.huiyi.action.action.ActionCommand.VerifyAction;
import org.huiyi.action.action.ActionEvent.ActionOverdue;
import org.huiyi.action.action.ActionEvent.ActionVerified;
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
        var missing = ExecutionOfActions.withoutNote(c.actionId(), c.accepted(), c.note());
        if (missing.isPresent()) {
            return refuse(missing.get());
        }
        var meeting = action.item().meetingId();
        Instant at = c.act().occurredAt();
        var verified = new ActionVerified(c.actionId(), meeting, c.accepted(), note(c), at);
        var dueAt = action.item().dueAt();
        return !c.accepted() && ExecutionOfActions.isDue(dueAt, at)
                ? accept(verified, new ActionOverdue(c.actionId(), meeting, dueAt))
                : accept(verified);
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
