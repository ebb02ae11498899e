package org.huiyi.action.action;

import static org.huiyi.contracts.decision.Decision.nothing;
import static org.huiyi.contracts.decision.Decision.refuse;

import org.huiyi.action.action.Action.Completed;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.Action.Open;
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
import org.huiyi.action.law.ActionRefusal.ActionNotOpen;
import org.huiyi.action.law.SteeringRefusal.ActionNotContested;
import org.huiyi.action.law.SteeringRefusal.ActionNotEnded;
import org.huiyi.contracts.decision.Decision;

/// Which steering an action answers to in which state.
final class Helm {
    private Helm() {}

    static Decision<ActionEvent> open(Open action, Steering command) {
        return switch (command) {
            case RecordTold c -> Informing.told(action, c);
            case RecordReturned c -> Informing.returned(action, c);
            case DelegateAction c -> Delegation.delegated(action, c);
            case NameContributors c -> Delegation.named(action, c);
            case OrphanAction c -> Delegation.orphaned(action, c);
            case ChangeOrganiser c -> Delegation.handedOver(action, c);
            case SettleContest c -> Disposal.settled(action, c);
            case DisposeOfAction c -> Disposal.disposed(action, c);
            case WithdrawAction c -> Disposal.withdrawn(action, c);
            case AcknowledgeEscalation c -> Disposal.acknowledged(action, c);
            case ReopenAction _ -> refuse(new ActionNotEnded(action.status().name()));
        };
    }

    static Decision<ActionEvent> completed(Completed action, Steering command) {
        return switch (command) {
            case DisposeOfAction c -> Disposal.disposed(action, c);
            case WithdrawAction c -> Disposal.withdrawn(action, c);
            case ReopenAction _ -> refuse(new ActionNotEnded(action.status().name()));
            case RecordTold _, RecordReturned _ -> nothing();
            case ChangeOrganiser c -> Delegation.handedOver(action, c);
            case DelegateAction _,
                    NameContributors _,
                    OrphanAction _,
                    SettleContest _,
                    AcknowledgeEscalation _ ->
                    over(action, command);
        };
    }

    /// @param action verified or given up
    static Decision<ActionEvent> ended(Known action, Steering command) {
        return switch (command) {
            case ReopenAction c -> Disposal.reopened(action, c);
            case WithdrawAction _, RecordTold _, RecordReturned _ -> nothing();
            case ChangeOrganiser c -> Delegation.handedOver(action, c);
            case DisposeOfAction _,
                    DelegateAction _,
                    NameContributors _,
                    OrphanAction _,
                    SettleContest _,
                    AcknowledgeEscalation _ ->
                    over(action, command);
        };
    }

    /// What was escalated may still be acknowledged. Who left is missed only when it is owed again.
    private static Decision<ActionEvent> over(Known action, Steering command) {
        return switch (command) {
            case OrphanAction c -> Delegation.left(action, c);
            case ChangeOrganiser c -> Delegation.handedOver(action, c);
            case RecordTold _, RecordReturned _ -> nothing();
            case AcknowledgeEscalation c -> Disposal.acknowledged(action, c);
            case SettleContest _ -> refuse(new ActionNotContested(action.status().name()));
            case DelegateAction _,
                    NameContributors _,
                    DisposeOfAction _,
                    ReopenAction _,
                    WithdrawAction _ ->
                    refuse(new ActionNotOpen(action.status().name()));
        };
    }
}
