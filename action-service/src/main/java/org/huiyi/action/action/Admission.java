package org.huiyi.action.action;

import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.action.action.Action.Completed;
import org.huiyi.action.action.Action.Disposed;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.Action.Unassigned;
import org.huiyi.action.action.Action.Verified;
import org.huiyi.action.action.ActionCommand.AcceptAction;
import org.huiyi.action.action.ActionCommand.AssignAction;
import org.huiyi.action.action.ActionCommand.CheckProgress;
import org.huiyi.action.action.ActionCommand.CompleteAction;
import org.huiyi.action.action.ActionCommand.ContestAction;
import org.huiyi.action.action.ActionCommand.DeclareDue;
import org.huiyi.action.action.ActionCommand.ExtendAction;
import org.huiyi.action.action.ActionCommand.ReportProgress;
import org.huiyi.action.action.ActionCommand.VerifyAction;
import org.huiyi.action.action.Steering.AcknowledgeEscalation;
import org.huiyi.action.action.Steering.ChangeOrganiser;
import org.huiyi.action.action.Steering.DelegateAction;
import org.huiyi.action.action.Steering.DisposeOfAction;
import org.huiyi.action.action.Steering.NameContributors;
import org.huiyi.action.action.Steering.OrphanAction;
import org.huiyi.action.action.Steering.RecordReturned;
import org.huiyi.action.action.Steering.RecordTold;
import org.huiyi.action.action.Steering.ReopenAction;
import org.huiyi.action.action.Steering.SettleContest;
import org.huiyi.action.action.Steering.WithdrawAction;
import org.huiyi.action.law.ActionRefusal;
import org.huiyi.action.law.ActionRefusal.ActionUnknown;
import org.huiyi.action.law.ActionRefusal.NotTheAssignee;
import org.huiyi.action.law.ActionRefusal.NotTheOrganiser;
import org.huiyi.action.law.ExecutionOfActions;

/// Who may address an action with what.
final class Admission {
    private Admission() {}

    static Optional<ActionRefusal> to(Action action, ActionCommand command) {
        if (command.act().actor().isHouse()) {
            return Optional.empty();
        }
        return switch (action) {
            case Known k when k.course().isVisibleTo(command.act().actor()) -> known(k, command);
            case Known _, Unassigned _ ->
                    command instanceof AssignAction
                            ? Optional.empty()
                            : Optional.of(new ActionUnknown(command.actionId()));
        };
    }

    private static Optional<ActionRefusal> known(Known action, ActionCommand command) {
        return switch (command) {
            case AssignAction _, DeclareDue _ -> Optional.empty();
            case AcceptAction _, ContestAction _, CompleteAction _ -> owner(action, command);
            case ReportProgress _ -> contributor(action, command);
            case CheckProgress _, ExtendAction _ -> organiser(action, command);
            case VerifyAction _ -> judge(action, command);
            case Steering s -> steering(action, s);
        };
    }

    private static Optional<ActionRefusal> steering(Known action, Steering command) {
        return switch (command) {
            case DelegateAction _ -> owner(action, command);
            case NameContributors _, OrphanAction _ ->
                    organiser(action, command).flatMap(_ -> owner(action, command));
            case SettleContest _, DisposeOfAction _ -> judge(action, command);
            case ReopenAction _, AcknowledgeEscalation _, RecordTold _ ->
                    organiser(action, command);
            case WithdrawAction _, ChangeOrganiser _, RecordReturned _ ->
                    Optional.of(new ActionUnknown(command.actionId()));
        };
    }

    private static Optional<ActionRefusal> owner(Known action, ActionCommand command) {
        return action.course().isOwedBy(command.act().actor())
                ? Optional.empty()
                : Optional.of(new NotTheAssignee(action.item().assignee()));
    }

    private static Optional<ActionRefusal> contributor(Known action, ActionCommand command) {
        return action.course().isHelpedBy(command.act().actor())
                ? Optional.empty()
                : owner(action, command);
    }

    private static Optional<ActionRefusal> organiser(Known action, ActionCommand command) {
        String organiser = action.item().organiser();
        return command.act().actor().party().equals(organiser)
                ? Optional.empty()
                : Optional.of(new NotTheOrganiser(organiser));
    }

    /// The organiser, and nobody who has a stake in the answer.
    private static Optional<ActionRefusal> judge(Known action, ActionCommand command) {
        var owners = Stream.concat(assignee(action.item()), claimant(action)).toList();
        return ExecutionOfActions.mayVerify(
                command.act().actor(), action.item().organiser(), owners);
    }

    private static Stream<String> assignee(Item item) {
        return item.assigneeIsPerson() ? Stream.of(item.assignee()) : Stream.empty();
    }

    private static Stream<String> claimant(Known action) {
        return switch (action) {
            case Completed c -> Stream.of(c.evidence().person());
            case Open o -> contester(o.stance());
            case Verified _, Disposed _ -> Stream.empty();
        };
    }

    private static Stream<String> contester(Stance stance) {
        return switch (stance) {
            case Stance.Contested c -> Stream.of(c.reason().person());
            case Stance.Awaited _, Stance.Accepted _, Stance.Settled _, Stance.UnderWay _ ->
                    Stream.empty();
        };
    }
}
