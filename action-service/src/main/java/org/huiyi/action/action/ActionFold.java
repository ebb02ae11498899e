package org.huiyi.action.action;

import org.huiyi.action.action.Action.Completed;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.Action.Unassigned;
import org.huiyi.action.action.Action.Verified;
import org.huiyi.action.action.ActionEvent.ActionAccepted;
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.ActionEvent.ActionContested;
import org.huiyi.action.action.ActionEvent.ActionExtended;
import org.huiyi.action.action.ActionEvent.ActionOverdue;
import org.huiyi.action.action.ActionEvent.ActionVerified;
import org.huiyi.action.action.ActionEvent.ProgressChecked;
import org.huiyi.action.action.ActionEvent.ProgressReported;

/// What the events make of an action.
final class ActionFold {
    private ActionFold() {}

    static Action evolve(Action action, ActionEvent event) {
        return switch (event) {
            case ActionAssigned e ->
                    new Open(e.item(), Pace.from(e.assignedAt()), new Stance.Awaited(), false);
            case ActionAccepted _ -> open(action).taking(new Stance.Accepted());
            case ActionContested e -> open(action).taking(new Stance.Contested(e.reason()));
            case ProgressReported e -> reported(open(action), e);
            case ProgressChecked e -> checked(open(action), e);
            case ActionExtended e -> open(action).dueBy(e.dueAt());
            case ActionCompleted e -> completed(open(action), e);
            case ActionVerified e -> verified(action, e.accepted());
            case ActionOverdue _ -> open(action).pastDue();
        };
    }

    private static Action reported(Open action, ProgressReported e) {
        Pace pace = action.pace().reported(e.percent(), e.reportedAt());
        return action.at(pace).taking(new Stance.UnderWay());
    }

    private static Action checked(Open action, ProgressChecked e) {
        return action.at(action.pace().checked(e.checkedAt()));
    }

    private static Action completed(Open action, ActionCompleted e) {
        return new Completed(action.item(), action.pace(), e.evidence());
    }

    private static Action verified(Action action, boolean accepted) {
        return switch (action) {
            case Completed c when accepted -> new Verified(c.item(), c.pace());
            case Completed c -> new Open(c.item(), c.pace(), new Stance.UnderWay(), false);
            case Unassigned _, Open _, Verified _ ->
                    throw new IllegalStateException("Not completed: " + action);
        };
    }

    private static Open open(Action action) {
        return switch (action) {
            case Open open -> open;
            case Unassigned _, Completed _, Verified _ ->
                    throw new IllegalStateException("Not open: " + action);
        };
    }
}
