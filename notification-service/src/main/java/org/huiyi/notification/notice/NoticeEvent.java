package org.huiyi.notification.notice;

import java.time.Instant;
import org.huiyi.contracts.decision.Event;
import org.huiyi.contracts.law.Evidences;
import org.huiyi.contracts.law.Rule;

/// What happened to a notice. Events that leave it unfinished carry `wakeAt`, when somebody must look
/// again even if every process dies in between.
public sealed interface NoticeEvent extends Event {
    Routing routing();

    @Override
    default String aggregateId() {
        return routing().noticeId();
    }

    @Override
    default String sequenceKey() {
        return routing().meetingId();
    }

    @Evidences({Rule.R48, Rule.R49})
    record NoticeQueued(Message message, Instant queuedAt, Instant wakeAt) implements NoticeEvent {
        @Override
        public Routing routing() {
            return message.routing();
        }
    }

    /// Recorded before the relay is spoken to; attempts count from 1.
    record NoticeAttempted(Routing routing, int attempt, Instant attemptedAt, Instant wakeAt)
            implements NoticeEvent {}

    /// The relay took it. `resent` when the outcome of an earlier attempt is unknown, so that the reader
    /// may hold the same message twice.
    @Evidences({Rule.R31, Rule.R49})
    record NoticeHandedOver(Routing routing, int attempt, boolean resent, Instant handedOverAt)
            implements NoticeEvent {}

    /// The attempt failed and another will be made at `wakeAt`.
    record NoticeDeferred(Routing routing, int attempt, Failure failure, Instant wakeAt)
            implements NoticeEvent {}

    /// Another attempt is due. `unanswered` when nobody knows what became of the last one.
    record NoticeFellDue(Routing routing, int after, boolean unanswered, Instant wakeAt)
            implements NoticeEvent {}

    /// Given up, visibly, or returned by whoever had taken it.
    @Evidences({Rule.R31, Rule.R49})
    record NoticeBounced(Routing routing, int attempts, Cause cause, int code, Instant bouncedAt)
            implements NoticeEvent {
        /// Why it did not arrive.
        public enum Cause {
            REFUSED,
            EXHAUSTED,
            EXPIRED,
            RETURNED,
            UNWRITABLE
        }
    }

    @Evidences(Rule.R49)
    record NoticeAcknowledged(Routing routing, Instant acknowledgedAt) implements NoticeEvent {}
}
