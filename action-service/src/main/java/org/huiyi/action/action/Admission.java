package org.huiyi.action.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.action.action.Action.Completed;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.Action.Unassigned;
import org.huiyi.action.action.Action.Verified;
import org.huiyi.action.action.ActionCommand.AcceptAction;
import org.huiyi.action.action.ActionCommand.AssignAction;
import org.huiyi.action.action.ActionCommand.CheckProgress;
import org.huiyi.action.action.ActionCommand.CompleteAction;
import org.huiyi.action.action.ActionCommand.ContestAction;
import org.huiyi.action.action.ActionCommand.DeclareActionOverdue;
import org.huiyi.action.action.ActionCommand.ExtendAction;
import org.huiyi.action.action.ActionCommand.ReportProgress;
import org.huiyi.action.action.ActionCommand.VerifyAction;
import org.huiyi.action.law.ActionRefusal;
import org.huiyi.action.law.ActionRefusal.ActionUnknown;
import org.huiyi.action.law.ActionRefusal.NotTheAssignee;
import org.huiyi.action.law.ActionRefusal.NotTheOrganiser;
import org.huiyi.action.law.ExecutionOfActions;

/// Who may address an action with what.
final class Admission {
    private Admission() {}

    static Optional<ActionRefusal> to(Action action, ActionCommand command) {
        return switch (command) {
            case AssignAction _, DeclareActionOverdue _ -> Optional.empty();
            case AcceptAction _, ContestAction _, ReportProgress _, CompleteAction _ ->
                    known(action, command).or(() -> owner((Known) action, command));
            case CheckProgress _, ExtendAction _ ->
                    known(action, command).or(() -> organiser((Known) action, command));
            case VerifyAction _ ->
                    known(action, command).or(() -> verifier((Known) action, command));
        };
    }

    private static Optional<ActionRefusal> known(Action action, ActionCommand command) {
        return switch (action) {
            case Known k when k.item().isVisibleTo(command.act().actor()) -> Optional.empty();
            case Known _, Unassigned _ -> Optional.of(new ActionUnknown(command.actionId()));
        };
    }

    private static Optional<ActionRefusal> owner(Known action, ActionCommand command) {
        return action.item().isOwedBy(command.act().actor())
                ? Optional.empty()
                : Optional.of(new NotTheAssignee(action.item().assignee()));
    }

    private static Optional<ActionRefusal> organiser(Known action, ActionCommand command) {
        String organiser = action.item().organiser();
        return command.act().actor().party().equals(organiser)
                ? Optional.empty()
                : Optional.of(new NotTheOrganiser(organiser));
    }

    private static Optional<ActionRefusal> verifier(Known action, ActionCommand command) {
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
            case Open _, Verified _ -> List.<String>of().stream();
        };
    }
}
