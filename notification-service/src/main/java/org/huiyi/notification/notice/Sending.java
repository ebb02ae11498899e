package org.huiyi.notification.notice;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;

import java.time.Instant;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.notification.notice.Notice.Acknowledged;
import org.huiyi.notification.notice.Notice.Attempting;
import org.huiyi.notification.notice.Notice.Attempts;
import org.huiyi.notification.notice.Notice.Bounced;
import org.huiyi.notification.notice.Notice.HandedOver;
import org.huiyi.notification.notice.Notice.Known;
import org.huiyi.notification.notice.Notice.Unknown;
import org.huiyi.notification.notice.Notice.Waiting;
import org.huiyi.notification.notice.NoticeCommand.BeginAttempt;
import org.huiyi.notification.notice.NoticeCommand.RecordFailure;
import org.huiyi.notification.notice.NoticeCommand.RecordHandOver;
import org.huiyi.notification.notice.NoticeCommand.RecordReturn;
import org.huiyi.notification.notice.NoticeCommand.ResumeNotice;
import org.huiyi.notification.notice.NoticeEvent.NoticeAttempted;
import org.huiyi.notification.notice.NoticeEvent.NoticeBounced;
import org.huiyi.notification.notice.NoticeEvent.NoticeBounced.Cause;
import org.huiyi.notification.notice.NoticeEvent.NoticeDeferred;
import org.huiyi.notification.notice.NoticeEvent.NoticeFellDue;
import org.huiyi.notification.notice.NoticeEvent.NoticeHandedOver;

/// From attempt to attempt until the relay takes the message or it is given up.
final class Sending {
    private Sending() {}

    static Decision<NoticeEvent> begin(Notice notice, BeginAttempt c) {
        return switch (notice) {
            case Waiting w when w.attempts().number() == c.after() -> begun(w, c);
            case Unknown _, Waiting _, Attempting _, HandedOver _, Bounced _, Acknowledged _ ->
                    nothing();
        };
    }

    private static Decision<NoticeEvent> begun(Waiting notice, BeginAttempt c) {
        Instant at = c.act().receivedAt();
        Instant wakeAt = at.plus(Redelivery.PATIENCE);
        return accept(new NoticeAttempted(routing(notice), c.after() + 1, at, wakeAt));
    }

    /// A late answer counts as well, even after the notice was given up: the relay did take the message.
    static Decision<NoticeEvent> handOver(Notice notice, RecordHandOver c) {
        return switch (notice) {
            case Waiting n -> taken(n, n.attempts().mayRepeat(c.attempt()), c);
            case Attempting n -> taken(n, n.attempts().mayRepeat(c.attempt()), c);
            case Bounced n when c.attempt() > n.returned() ->
                    taken(n, n.attempts().mayRepeat(c.attempt()), c);
            case HandedOver n when c.attempt() > n.attempt() -> taken(n, true, c);
            case Unknown _, HandedOver _, Bounced _, Acknowledged _ -> nothing();
        };
    }

    private static Decision<NoticeEvent> taken(Known n, boolean resent, RecordHandOver c) {
        Instant at = c.act().receivedAt();
        return accept(new NoticeHandedOver(routing(n), c.attempt(), resent, at));
    }

    static Decision<NoticeEvent> fail(Notice notice, RecordFailure c) {
        return switch (notice) {
            case Attempting n when n.attempts().number() == c.attempt() -> failed(n, c);
            case Unknown _, Waiting _, Attempting _, HandedOver _, Bounced _, Acknowledged _ ->
                    nothing();
        };
    }

    private static Decision<NoticeEvent> failed(Attempting n, RecordFailure c) {
        return switch (c.failure().outcome()) {
            case PERMANENT -> accept(bounced(n, Cause.REFUSED, c));
            case UNWRITABLE -> accept(bounced(n, Cause.UNWRITABLE, c));
            case TEMPORARY, UNKNOWN -> again(n, c);
        };
    }

    private static Decision<NoticeEvent> again(Attempting n, RecordFailure c) {
        return Redelivery.next(c.attempt(), n.queuedAt(), c.act().receivedAt())
                .map(next -> new NoticeDeferred(routing(n), c.attempt(), c.failure(), next))
                .<Decision<NoticeEvent>>map(Decision::accept)
                .orElseGet(() -> accept(bounced(n, Cause.EXHAUSTED, c)));
    }

    private static NoticeEvent bounced(Attempting n, Cause cause, RecordFailure c) {
        return new NoticeBounced(
                routing(n), c.attempt(), cause, c.failure().code(), c.act().receivedAt());
    }

    /// Whoever acknowledged it has it, whatever a mail system says. While an attempt is under way, or another
    /// is to come, that one decides.
    static Decision<NoticeEvent> comeBack(Notice notice, RecordReturn c) {
        return switch (notice) {
            case HandedOver n ->
                    accept(
                            new NoticeBounced(
                                    routing(n),
                                    n.attempt(),
                                    Cause.RETURNED,
                                    c.code(),
                                    c.act().receivedAt()));
            case Unknown _, Waiting _, Attempting _, Bounced _, Acknowledged _ -> nothing();
        };
    }

    /// A stale alarm, one whose time is not the state's own, answers nothing.
    static Decision<NoticeEvent> resume(Notice notice, ResumeNotice c) {
        return switch (notice) {
            case Waiting n when n.wakeAt().equals(c.wakeAt()) ->
                    due(n.queuedAt(), fellDue(n, n.attempts(), false, c), c);
            case Attempting n when n.wakeAt().equals(c.wakeAt()) ->
                    due(n.queuedAt(), fellDue(n, n.attempts(), true, c), c);
            case Unknown _, Waiting _, Attempting _, HandedOver _, Bounced _, Acknowledged _ ->
                    nothing();
        };
    }

    private static NoticeFellDue fellDue(
            Known n, Attempts attempts, boolean unanswered, ResumeNotice c) {
        Instant wakeAt = c.act().receivedAt().plus(Redelivery.PATIENCE);
        return new NoticeFellDue(routing(n), attempts.number(), unanswered, wakeAt);
    }

    private static Decision<NoticeEvent> due(Instant queuedAt, NoticeFellDue due, ResumeNotice c) {
        Instant at = c.act().receivedAt();
        if (Redelivery.expired(queuedAt, at)) {
            return accept(new NoticeBounced(due.routing(), due.after(), Cause.EXPIRED, 0, at));
        }
        return accept(due);
    }

    private static Routing routing(Known notice) {
        return notice.message().routing();
    }
}
