package org.huiyi.notification.notice;

import java.time.Instant;
import org.huiyi.notification.notice.Failure.Outcome;
import org.huiyi.notification.notice.Notice.Acknowledged;
import org.huiyi.notification.notice.Notice.Attempting;
import org.huiyi.notification.notice.Notice.Attempts;
import org.huiyi.notification.notice.Notice.Bounced;
import org.huiyi.notification.notice.Notice.HandedOver;
import org.huiyi.notification.notice.Notice.Known;
import org.huiyi.notification.notice.Notice.Unknown;
import org.huiyi.notification.notice.Notice.Waiting;
import org.huiyi.notification.notice.NoticeEvent.NoticeAcknowledged;
import org.huiyi.notification.notice.NoticeEvent.NoticeAttempted;
import org.huiyi.notification.notice.NoticeEvent.NoticeBounced;
import org.huiyi.notification.notice.NoticeEvent.NoticeDeferred;
import org.huiyi.notification.notice.NoticeEvent.NoticeFellDue;
import org.huiyi.notification.notice.NoticeEvent.NoticeHandedOver;
import org.huiyi.notification.notice.NoticeEvent.NoticeQueued;

/// What the events make of a notice.
final class NoticeFold {
    private NoticeFold() {}

    static Notice evolve(Notice notice, NoticeEvent event) {
        return switch (event) {
            case NoticeQueued e ->
                    new Waiting(e.message(), Attempts.NONE, e.queuedAt(), e.wakeAt());
            case NoticeAttempted e -> attempting(open(notice), e);
            case NoticeDeferred e -> waiting(open(notice), unknown(e), e.wakeAt());
            case NoticeFellDue e -> waiting(open(notice), e.unanswered(), e.wakeAt());
            case NoticeHandedOver e -> new HandedOver(message(notice), e.attempt());
            case NoticeBounced _ -> bounced(notice);
            case NoticeAcknowledged _ -> new Acknowledged(message(notice));
        };
    }

    private static boolean unknown(NoticeDeferred e) {
        return e.failure().outcome() == Outcome.UNKNOWN;
    }

    private static Notice attempting(Waiting n, NoticeAttempted e) {
        Attempts attempts = n.attempts().begun(e.attempt());
        return new Attempting(n.message(), attempts, n.queuedAt(), e.wakeAt());
    }

    private static Notice waiting(Waiting n, boolean lost, Instant wakeAt) {
        Attempts attempts = lost ? n.attempts().lastIsLost() : n.attempts();
        return new Waiting(n.message(), attempts, n.queuedAt(), wakeAt);
    }

    private static Notice bounced(Notice notice) {
        if (notice instanceof HandedOver n) {
            return new Bounced(n.message(), new Attempts(n.attempt(), 0), n.attempt());
        }
        Waiting n = open(notice);
        return new Bounced(n.message(), n.attempts(), 0);
    }

    private static Waiting open(Notice notice) {
        return switch (notice) {
            case Waiting n -> n;
            case Attempting n -> new Waiting(n.message(), n.attempts(), n.queuedAt(), n.wakeAt());
            case Unknown _, HandedOver _, Bounced _, Acknowledged _ ->
                    throw new IllegalStateException("Not being sent: " + notice);
        };
    }

    private static Message message(Notice notice) {
        return switch (notice) {
            case Known known -> known.message();
            case Unknown _ -> throw new IllegalStateException("Never queued");
        };
    }
}
