package org.huiyi.action.action;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;
import static org.huiyi.contracts.decision.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyi.action.action.Action.Completed;
import org.huiyi.action.action.Action.Disposed;
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
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.action.Steering.DisposeOfAction;
import org.huiyi.action.law.ActionRefusal.ActionNotOpen;
import org.huiyi.action.law.ActionRefusal.ActionUnknown;
import org.huiyi.action.law.AssignmentOfActions;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Decider;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.law.Refusal;

/// Decides about one action. What an open one answers is in {@link Progress}, what falls due in {@link
/// Lapses}, the organiser's word in {@link Verification}, what turns its course in {@link Helm}; states are
/// folded in {@link ActionFold}.
public enum ActionDecider implements Decider<Action, ActionCommand, ActionEvent> {
    INSTANCE;

    @Override
    public Action initial() {
        return new Unassigned();
    }

    @Override
    public Action evolve(Action action, ActionEvent event) {
        return ActionFold.evolve(action, event);
    }

    @Override
    public Optional<Refusal> admit(Action action, ActionCommand command) {
        return Admission.to(action, command).map(Refusal.class::cast);
    }

    @Override
    public Decision<ActionEvent> decide(Action action, ActionCommand command) {
        return switch (action) {
            case Unassigned _ -> unassigned(command);
            case Open a -> Informing.byActing(a, command, open(a, command));
            case Completed a -> completed(a, command);
            case Verified a -> verified(a, command);
            case Disposed a -> disposed(a, command);
        };
    }

    private static Decision<ActionEvent> unassigned(ActionCommand command) {
        return switch (command) {
            case AssignAction c -> assigned(c);
            case DeclareDue _ -> nothing();
            case AcceptAction _,
                    ContestAction _,
                    ReportProgress _,
                    CheckProgress _,
                    ExtendAction _,
                    CompleteAction _,
                    VerifyAction _,
                    Steering _ ->
                    refuse(new ActionUnknown(command.actionId()));
        };
    }

    private static Decision<ActionEvent> assigned(AssignAction c) {
        var names = Map.of("partyId", c.item().partyId(), "assignee", c.item().assignee());
        var item = c.item();
        var at = c.act().receivedAt();
        List<Refusal> refusals =
                Stream.<Refusal>concat(
                                AssignmentOfActions.incomplete(names).stream(),
                                AssignmentOfActions.beyondBounds(
                                        item.checkEvery(), item.dueAt(), at)
                                        .stream())
                        .toList();
        return refusals.isEmpty()
                ? accept(List.of(assigned(c, at)), AssignmentOfActions.remarks(item.dueAt(), at))
                : refuse(refusals);
    }

    private static ActionAssigned assigned(AssignAction c, Instant at) {
        return new ActionAssigned(
                c.item(),
                c.told(),
                at,
                c.overseers(),
                c.contributors(),
                c.toldWithin() == null ? null : at.plus(c.toldWithin()));
    }

    private static Decision<ActionEvent> open(Open action, ActionCommand command) {
        return switch (command) {
            case AssignAction _ -> nothing();
            case AcceptAction c -> Progress.accepted(action, c);
            case ContestAction c -> Progress.contested(action, c);
            case ReportProgress c -> Progress.reported(action, c);
            case CheckProgress c -> Progress.checked(action, c);
            case ExtendAction c -> Progress.extended(action, c);
            case CompleteAction c -> Progress.completed(action, c);
            case DeclareDue c -> Lapses.of(action, c);
            case VerifyAction _ -> Verification.tooEarly(action);
            case Steering c -> Helm.open(action, c);
        };
    }

    private static Decision<ActionEvent> completed(Completed action, ActionCommand command) {
        return switch (command) {
            case AssignAction _, AcceptAction _ -> nothing();
            case DeclareDue c -> Lapses.of(action, c);
            case CompleteAction c when isSame(action, c) -> nothing();
            case VerifyAction c -> Verification.of(action, c);
            case Steering c -> Helm.completed(action, c);
            case ContestAction _,
                    ReportProgress _,
                    CheckProgress _,
                    ExtendAction _,
                    CompleteAction _ ->
                    refuse(new ActionNotOpen(action.status().name()));
        };
    }

    private static boolean isSame(Completed action, CompleteAction c) {
        return c.claim().evidence() != null
                && c.claim().evidence().equals(action.evidence().text());
    }

    private static Decision<ActionEvent> verified(Verified action, ActionCommand command) {
        return switch (command) {
            case AssignAction _, AcceptAction _, DeclareDue _ -> nothing();
            case VerifyAction c -> Verification.again(action, c);
            case Steering c -> Helm.ended(action, c);
            case ContestAction _,
                    ReportProgress _,
                    CheckProgress _,
                    ExtendAction _,
                    CompleteAction _ ->
                    refuse(new ActionNotOpen(action.status().name()));
        };
    }

    private static Decision<ActionEvent> disposed(Disposed action, ActionCommand command) {
        return switch (command) {
            case AssignAction _, DeclareDue _ -> nothing();
            case DisposeOfAction c when c.status() == action.disposition() -> nothing();
            case Steering c -> Helm.ended(action, c);
            case AcceptAction _,
                    ContestAction _,
                    ReportProgress _,
                    CheckProgress _,
                    ExtendAction _,
                    CompleteAction _,
                    VerifyAction _ ->
                    refuse(new ActionNotOpen(action.status().name()));
        };
    }

    @Override
    public List<Alarm> alarms(ActionEvent event) {
        return Alarms.of(event);
    }
}
