package org.huiyi.action.action;

import java.time.Instant;
import org.huiyi.contracts.decision.Personal;

/// The states of an action.
public sealed interface Action {
    record Unassigned() implements Action {}

    /// An action that was assigned.
    sealed interface Known extends Action {
        Item item();

        ActionStatus status();

        Pace pace();
    }

    /// Still owed.
    ///
    /// @param overdue the due time has passed and was declared
    record Open(Item item, Pace pace, Stance stance, boolean overdue) implements Known {
        @Override
        public ActionStatus status() {
            return overdue ? ActionStatus.OVERDUE : stance.status();
        }

        Open taking(Stance newStance) {
            return new Open(item, pace, newStance, overdue);
        }

        Open at(Pace newPace) {
            return new Open(item, newPace, stance, overdue);
        }

        Open dueBy(Instant extended) {
            return new Open(item.dueBy(extended), pace, stance, false);
        }

        Open pastDue() {
            return new Open(item, pace, stance, true);
        }
    }

    /// Claimed to be done; the organiser has not said yet whether it is.
    ///
    /// @param evidence its person is whoever claims it
    record Completed(Item item, Pace pace, Personal evidence) implements Known {
        @Override
        public ActionStatus status() {
            return ActionStatus.COMPLETED;
        }
    }

    record Verified(Item item, Pace pace) implements Known {
        @Override
        public ActionStatus status() {
            return ActionStatus.VERIFIED;
        }
    }
}
