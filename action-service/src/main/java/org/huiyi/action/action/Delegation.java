package org.huiyi.action.action;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;
import static org.huiyi.contracts.decision.Decision.refuse;

import java.util.List;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.Steering.ChangeOrganiser;
import org.huiyi.action.action.Steering.DelegateAction;
import org.huiyi.action.action.Steering.NameContributors;
import org.huiyi.action.action.Steering.OrphanAction;
import org.huiyi.action.action.Turn.ActionDelegated;
import org.huiyi.action.action.Turn.ActionOrphaned;
import org.huiyi.action.action.Turn.ContributorsNamed;
import org.huiyi.action.action.Turn.OrganiserChanged;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.DelegationOfActions;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// In whose hands an action is. The accountable party stays the one whatever happens here.
final class Delegation {
    private Delegation() {}

    static Decision<ActionEvent> delegated(Open action, DelegateAction c) {
        var item = action.item();
        var strangers = action.course().people().strangersTo(item.partyId(), item.organiser());
        var refusals = DelegationOfActions.refusals(item.partyId(), c.assignee(), strangers);
        if (!refusals.isEmpty() || c.assignee() == null) {
            return refuse(List.copyOf(refusals));
        }
        boolean same =
                item.assignee().equals(c.assignee())
                        && item.assigneeIsPerson() == c.person()
                        && !action.course().people().orphaned();
        return same ? nothing() : accept(delegation(item, c, c.assignee()));
    }

    private static ActionEvent delegation(Item item, DelegateAction c, String assignee) {
        return new ActionDelegated(
                c.actionId(),
                item.meetingId(),
                item.assignee(),
                assignee,
                c.person(),
                c.act().occurredAt());
    }

    static Decision<ActionEvent> named(Open action, NameContributors c) {
        var contributors = c.contributors().stream().distinct().sorted().toList();
        return contributors.equals(action.course().people().contributors())
                ? nothing()
                : accept(
                        new ContributorsNamed(
                                c.actionId(),
                                action.item().meetingId(),
                                contributors,
                                c.act().occurredAt()));
    }

    /// Somebody who owes nothing leaves nothing behind.
    static Decision<ActionEvent> orphaned(Open action, OrphanAction c) {
        var at = c.act().occurredAt();
        return isLeft(action, c)
                ? accept(
                        Ladder.with(
                                departure(action, c),
                                action.course(),
                                Cause.ORPHANED,
                                new Ladder.Rung(at, at)),
                        List.of())
                : nothing();
    }

    /// Whoever answers for the meeting answers for what it assigned, whatever became of that.
    static Decision<ActionEvent> handedOver(Known action, ChangeOrganiser c) {
        var item = action.item();
        return item.organiser().equals(c.organiser())
                ? nothing()
                : accept(
                        new OrganiserChanged(
                                c.actionId(),
                                item.meetingId(),
                                item.organiser(),
                                c.organiser(),
                                c.overseers(),
                                c.act().occurredAt()));
    }

    /// Nobody is told while nothing is owed.
    static Decision<ActionEvent> left(Known action, OrphanAction c) {
        return isLeft(action, c) ? accept(departure(action, c)) : nothing();
    }

    private static boolean isLeft(Known action, OrphanAction c) {
        return action.item().assigneeIsPerson()
                && action.item().assignee().equals(c.assignee())
                && !action.course().people().orphaned();
    }

    private static ActionEvent departure(Known action, OrphanAction c) {
        return new ActionOrphaned(
                c.actionId(),
                action.item().meetingId(),
                c.assignee(),
                said(c.act()),
                c.act().occurredAt());
    }

    private static @Nullable Personal said(Act act) {
        return act.hasReason() ? Personal.of(act.actor().sub(), act.reason()) : null;
    }
}
