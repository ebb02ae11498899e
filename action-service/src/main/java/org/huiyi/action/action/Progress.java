package org.huiyi.action.action;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;
import static org.huiyi.contracts.decision.Decision.refuse;

import java.util.List;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.ActionCommand.AcceptAction;
import org.huiyi.action.action.ActionCommand.CheckProgress;
import org.huiyi.action.action.ActionCommand.CompleteAction;
import org.huiyi.action.action.ActionCommand.ContestAction;
import org.huiyi.action.action.ActionCommand.DeclareActionOverdue;
import org.huiyi.action.action.ActionCommand.ExtendAction;
import org.huiyi.action.action.ActionCommand.ReportProgress;
import org.huiyi.action.action.ActionEvent.ActionAccepted;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.ActionEvent.ActionContested;
import org.huiyi.action.action.ActionEvent.ActionExtended;
import org.huiyi.action.action.ActionEvent.ActionOverdue;
import org.huiyi.action.action.ActionEvent.ProgressChecked;
import org.huiyi.action.action.ActionEvent.ProgressReported;
import org.huiyi.action.law.AcceptanceOfActions;
import org.huiyi.action.law.ActionRefusal.ActionAlreadyAccepted;
import org.huiyi.action.law.CheckingOfProgress;
import org.huiyi.action.law.ExecutionOfActions;
import org.huiyi.action.law.ExtensionOfActions;
import org.huiyi.action.law.ReportingOfProgress;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;

/// What can become of an action that is still owed.
final class Progress {
    private Progress() {}

    static Decision<ActionEvent> accepted(Open action, AcceptAction c) {
        return action.stance().isTakenOn()
                ? nothing()
                : accept(new ActionAccepted(c.actionId(), meeting(action), c.act().occurredAt()));
    }

    static Decision<ActionEvent> contested(Open action, ContestAction c) {
        String text = c.act().reason();
        var missing = AcceptanceOfActions.withoutReason(c.actionId(), text);
        if (missing.isPresent()) {
            return refuse(missing.get());
        }
        if (action.stance().isTakenOn()) {
            return refuse(new ActionAlreadyAccepted(action.status().name()));
        }
        var reason = Personal.of(c.act().actor().sub(), text);
        return action.stance().equals(new Stance.Contested(reason))
                ? nothing()
                : accept(
                        new ActionContested(
                                c.actionId(), meeting(action), reason, c.act().occurredAt()));
    }

    static Decision<ActionEvent> reported(Open action, ReportProgress c) {
        var missing = ReportingOfProgress.withoutNote(c.actionId(), c.note());
        if (missing.isPresent()) {
            return refuse(missing.get());
        }
        int percent = c.percent() == null ? action.pace().percent() : c.percent();
        var note = Personal.of(c.act().actor().sub(), c.note());
        var at = c.act().occurredAt();
        return accept(
                List.of(new ProgressReported(c.actionId(), meeting(action), percent, note, at)),
                ReportingOfProgress.remarks(
                        action.item().cadence(), action.pace().reportedAt(), at));
    }

    static Decision<ActionEvent> checked(Open action, CheckProgress c) {
        var missing = CheckingOfProgress.withoutNote(c.actionId(), c.note());
        if (missing.isPresent()) {
            return refuse(missing.get());
        }
        var note = Personal.of(c.act().actor().sub(), c.note());
        var at = c.act().occurredAt();
        return accept(
                List.of(new ProgressChecked(c.actionId(), meeting(action), note, at)),
                CheckingOfProgress.remarks(action.item().cadence(), action.pace().checkedAt(), at));
    }

    /// The same due time again says nothing new.
    static Decision<ActionEvent> extended(Open action, ExtendAction c) {
        var from = action.item().dueAt();
        if (from.equals(c.dueAt())) {
            return nothing();
        }
        var times = new ExtensionOfActions.Times(from, c.dueAt(), c.act().receivedAt());
        var refusals = ExtensionOfActions.refusals(c.actionId(), times, c.act().reason());
        if (!refusals.isEmpty()) {
            return refuse(List.copyOf(refusals));
        }
        var reason = Personal.of(c.act().actor().sub(), c.act().reason());
        return accept(
                new ActionExtended(
                        c.actionId(),
                        meeting(action),
                        from,
                        c.dueAt(),
                        reason,
                        c.act().occurredAt()));
    }

    static Decision<ActionEvent> completed(Open action, CompleteAction c) {
        var missing = ExecutionOfActions.withoutEvidence(c.actionId(), c.evidence());
        if (missing.isPresent()) {
            return refuse(missing.get());
        }
        var evidence = Personal.of(c.act().actor().sub(), c.evidence());
        var at = c.act().occurredAt();
        boolean late = ExecutionOfActions.isLate(action.item().dueAt(), at);
        return accept(
                List.of(new ActionCompleted(c.actionId(), meeting(action), evidence, late, at)),
                ExecutionOfActions.remarks(action.item().dueAt(), at));
    }

    /// Never refuses: alarms may ring twice, early, or for a due time of the past.
    static Decision<ActionEvent> overdue(Open action, DeclareActionOverdue c) {
        var dueAt = action.item().dueAt();
        boolean due =
                dueAt.equals(c.dueAt()) && ExecutionOfActions.isDue(dueAt, c.act().receivedAt());
        return due && !action.overdue()
                ? accept(new ActionOverdue(c.actionId(), meeting(action), dueAt))
                : nothing();
    }

    private static String meeting(Open action) {
        return action.item().meetingId();
    }
}
