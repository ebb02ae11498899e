package org.huiyi.action.action;

import org.huiyi.contracts.decision.Personal;

/// How whoever owes an open action stands to it.
public sealed interface Stance {
    record Awaited() implements Stance {}

    record Accepted() implements Stance {}

    record Contested(Personal reason) implements Stance {}

    /// Contested, and the organiser decided that it is to be carried out.
    record Settled() implements Stance {}

    /// Reported on, or returned by the organiser.
    record UnderWay() implements Stance {}

    default ActionStatus status() {
        return switch (this) {
            case Awaited _, Settled _ -> ActionStatus.ASSIGNED;
            case Accepted _ -> ActionStatus.ACCEPTED;
            case Contested _ -> ActionStatus.CONTESTED;
            case UnderWay _ -> ActionStatus.IN_PROGRESS;
        };
    }

    default boolean isTakenOn() {
        return switch (this) {
            case Accepted _, UnderWay _ -> true;
            case Awaited _, Contested _, Settled _ -> false;
        };
    }
}
