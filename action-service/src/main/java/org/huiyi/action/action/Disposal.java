package org.huiyi.action.action;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;
import static org.huiyi.contracts.decision.Decision.refuse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.Action.Open;
import org.huiyi.action.action.Lapse.ActionOverdue;
import org.huiyi.action.action.Lapse.EscalationAcknowledged;
import org.huiyi.action.action.Steering.AcknowledgeEscalation;
import org.huiyi.action.action.Steering.DisposeOfAction;
import org.huiyi.action.action.Steering.ReopenAction;
import org.huiyi.action.action.Steering.SettleContest;
import org.huiyi.action.action.Steering.WithdrawAction;
import org.huiyi.action.action.Turn.ActionDisposed;
import org.huiyi.action.action.Turn.ActionReopened;
import org.huiyi.action.action.Turn.ActionSettled;
import org.huiyi.action.law.ActionRefusal;
import org.huiyi.action.law.ActionRefusal.DueTimeNotLater;
import org.huiyi.action.law.AssignmentOfActions;
import org.huiyi.action.law.ExecutionOfActions;
import org.huiyi.action.law.SteeringRefusal;
import org.huiyi.action.law.SteeringRefusal.ActionNotContested;
import org.huiyi.action.law.SteeringRefusal.ContestAlreadySettled;
import org.huiyi.action.law.SteeringRefusal.DispositionWithoutReason;
import org.huiyi.action.law.SteeringRefusal.ReopeningWithoutReason;
import org.huiyi.action.law.SteeringRefusal.SettlementWithoutOutcome;
import org.huiyi.action.law.SteeringRefusal.SupersededByItself;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// The organiser's decisions on an action, beside its verification.
final class Disposal {
    private Disposal() {}

    /// A contest upheld ends the action; otherwise whoever owes it has to carry it out.
    static Decision<ActionEvent> settled(Open action, SettleContest c) {
        if (c.outcome() == null || c.outcome().isBlank()) {
            return refuse(new SettlementWithoutOutcome(c.actionId()));
        }
        return switch (action.stance()) {
            case Stance.Contested _ -> outcome(action, c);
            case Stance.Settled _ when !c.upheld() -> nothing();
            case Stance.Settled _ -> refuse(new ContestAlreadySettled(c.actionId()));
            case Stance.Awaited _, Stance.Accepted _, Stance.UnderWay _ ->
                    refuse(new ActionNotContested(action.status().name()));
        };
    }

    private static Decision<ActionEvent> outcome(Open action, SettleContest c) {
        var meeting = action.item().meetingId();
        var at = c.act().occurredAt();
        var words = Personal.of(c.act().actor().sub(), c.outcome());
        var next = c.upheld() ? null : action.item().cadence().next(at).orElse(null);
        var settled = new ActionSettled(c.actionId(), meeting, c.upheld(), words, at, next);
        return c.upheld()
                ? accept(
                        settled,
                        new ActionDisposed(
                                c.actionId(), meeting, Disposition.IMPOSSIBLE, words, null, at))
                : accept(settled);
    }

    static Decision<ActionEvent> disposed(Known action, DisposeOfAction c) {
        var refusals = new ArrayList<ActionRefusal>();
        if (!c.act().hasReason()) {
            refusals.add(new DispositionWithoutReason(c.actionId()));
        }
        if (c.actionId().equals(c.successor())) {
            refusals.add(new SupersededByItself(c.actionId()));
        }
        return refusals.isEmpty()
                ? accept(
                        new ActionDisposed(
                                c.actionId(),
                                action.item().meetingId(),
                                c.status(),
                                reason(c.act()),
                                c.successor(),
                                c.act().occurredAt()))
                : refuse(List.copyOf(refusals));
    }

    /// What was verified before stays done.
    static Decision<ActionEvent> withdrawn(Known action, WithdrawAction c) {
        return accept(
                new ActionDisposed(
                        c.actionId(),
                        action.item().meetingId(),
                        Disposition.SUPERSEDED,
                        c.reason(),
                        c.successor(),
                        c.act().occurredAt()));
    }

    /// Owed again. Where its due time has passed it is overdue at once: its alarm has rung already.
    static Decision<ActionEvent> reopened(Known action, ReopenAction c) {
        var at = c.act().occurredAt();
        var from = action.item().dueAt();
        var refusals = new ArrayList<ActionRefusal>();
        if (!c.act().hasReason()) {
            refusals.add(new ReopeningWithoutReason(c.actionId()));
        }
        if (c.dueAt() != null && !c.dueAt().isAfter(at)) {
            refusals.add(new DueTimeNotLater(from));
        }
        if (c.dueAt() != null) {
            refusals.addAll(AssignmentOfActions.beyondBounds(null, c.dueAt(), at));
        }
        if (!refusals.isEmpty()) {
            return refuse(List.copyOf(refusals));
        }
        var dueAt = c.dueAt() == null ? from : c.dueAt();
        return reopened(action, c, dueAt);
    }

    private static Decision<ActionEvent> reopened(Known action, ReopenAction c, Instant dueAt) {
        var at = c.act().occurredAt();
        var meeting = action.item().meetingId();
        var next = action.item().cadence().next(at).orElse(null);
        var events = new ArrayList<ActionEvent>();
        events.add(
                new ActionReopened(
                        c.actionId(),
                        meeting,
                        reason(c.act()),
                        action.item().dueAt(),
                        dueAt,
                        at,
                        next,
                        next));
        if (ExecutionOfActions.isDue(dueAt, at)) {
            events.add(new ActionOverdue(c.actionId(), meeting, dueAt));
        }
        return accept(Ladder.owedAgain(action, events, at), List.of());
    }

    static Decision<ActionEvent> acknowledged(Known action, AcknowledgeEscalation c) {
        return action.course().escalations().stream()
                .filter(e -> e.n() == c.n())
                .findFirst()
                .<Decision<ActionEvent>>map(e ->
                        e.acknowledged()
                                ? nothing()
                                : accept(
                                        new EscalationAcknowledged(
                                                c.actionId(),
                                                action.item().meetingId(),
                                                c.n(),
                                                note(c),
                                                c.act().occurredAt())))
                .orElseGet(() -> refuse(new SteeringRefusal.EscalationUnknown(c.n())));
    }

    private static @Nullable Personal note(AcknowledgeEscalation c) {
        return c.note() == null ? null : Personal.of(c.act().actor().sub(), c.note());
    }

    private static Personal reason(Act act) {
        return Personal.of(act.actor().sub(), act.reason());
    }
}
