package org.huiyi.action.action;

import java.time.Instant;
import org.huiyi.contracts.decision.Personal;
import org.jspecify.annotations.Nullable;

/// The states of an action.
public sealed interface Action {
    record Unassigned() implements Action {}

    /// An action that was assigned.
    sealed interface Known extends Action {
        Course course();

        ActionStatus status();

        Known with(Course newCourse);

        default Item item() {
            return course().item();
        }
    }

    /// Still owed.
    ///
    /// @param overdue the due time has passed and was declared
    record Open(Course course, Stance stance, boolean overdue) implements Known {
        @Override
        public ActionStatus status() {
            return overdue ? ActionStatus.OVERDUE : stance.status();
        }

        @Override
        public Open with(Course newCourse) {
            return new Open(newCourse, stance, overdue);
        }

        Open taking(Stance newStance) {
            return new Open(course, newStance, overdue);
        }

        Open overdue(boolean newOverdue) {
            return new Open(course, stance, newOverdue);
        }
    }

    /// Claimed to be done, or done in part; the organiser has not said yet whether that is enough.
    ///
    /// @param evidence its person is whoever claims it
    /// @param part more remains to be done
    /// @param verifyBy when the organiser's word is due next
    record Completed(Course course, Personal evidence, boolean part, Instant verifyBy)
            implements Known {
        @Override
        public ActionStatus status() {
            return ActionStatus.COMPLETED;
        }

        @Override
        public Completed with(Course newCourse) {
            return new Completed(newCourse, evidence, part, verifyBy);
        }

        Completed verifyBy(Instant newVerifyBy) {
            return new Completed(course, evidence, part, newVerifyBy);
        }
    }

    record Verified(Course course) implements Known {
        @Override
        public ActionStatus status() {
            return ActionStatus.VERIFIED;
        }

        @Override
        public Verified with(Course newCourse) {
            return new Verified(newCourse);
        }
    }

    /// Given up by the organiser.
    ///
    /// @param successor the action or meeting that took its place, where that was said
    record Disposed(Course course, Disposition disposition, @Nullable String successor)
            implements Known {
        @Override
        public ActionStatus status() {
            return disposition.status();
        }

        @Override
        public Disposed with(Course newCourse) {
            return new Disposed(newCourse, disposition, successor);
        }
    }
}
