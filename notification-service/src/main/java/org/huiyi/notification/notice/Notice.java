package org.huiyi.notification.notice;

import java.time.Instant;

/// The states of a notice.
public sealed interface Notice {
    record Unknown() implements Notice {}

    /// A notice that was asked for.
    sealed interface Known extends Notice {
        Message message();

        Grade grade();
    }

    /// What has been tried so far.
    ///
    /// @param number of attempts begun
    /// @param firstLost the first attempt whose outcome nobody knows; 0 when all are known
    record Attempts(int number, int firstLost) {
        static final Attempts NONE = new Attempts(0, 0);

        Attempts begun(int attempt) {
            return new Attempts(attempt, firstLost);
        }

        Attempts lastIsLost() {
            return firstLost == 0 ? new Attempts(number, number) : this;
        }

        /// Whether the reader may already hold the message when this attempt brings it.
        boolean mayRepeat(int attempt) {
            return firstLost != 0 && firstLost < attempt;
        }
    }

    /// Queued, or deferred, or due again: the next step is an attempt.
    record Waiting(Message message, Attempts attempts, Instant queuedAt, Instant wakeAt)
            implements Known {
        @Override
        public Grade grade() {
            return Grade.QUEUED;
        }
    }

    /// The relay is being spoken to, or the process that did so is gone.
    record Attempting(Message message, Attempts attempts, Instant queuedAt, Instant wakeAt)
            implements Known {
        @Override
        public Grade grade() {
            return Grade.QUEUED;
        }
    }

    /// @param attempt the latest one the relay took
    record HandedOver(Message message, int attempt) implements Known {
        @Override
        public Grade grade() {
            return Grade.SENT;
        }
    }

    /// @param attempts kept, since the relay may still answer that it took one of them
    /// @param returned the attempt that the relay took and returned; 0 when it took none
    record Bounced(Message message, Attempts attempts, int returned) implements Known {
        @Override
        public Grade grade() {
            return Grade.BOUNCED;
        }
    }

    record Acknowledged(Message message) implements Known {
        @Override
        public Grade grade() {
            return Grade.ACKNOWLEDGED;
        }
    }
}
