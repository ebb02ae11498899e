package org.huiyi.notification.read.notices;

import java.util.List;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.notification.notice.Grade;
import org.huiyi.notification.notice.NoticeEvent;
import org.huiyi.notification.notice.NoticeEvent.NoticeAcknowledged;
import org.huiyi.notification.notice.NoticeEvent.NoticeAttempted;
import org.huiyi.notification.notice.NoticeEvent.NoticeBounced;
import org.huiyi.notification.notice.NoticeEvent.NoticeDeferred;
import org.huiyi.notification.notice.NoticeEvent.NoticeFellDue;
import org.huiyi.notification.notice.NoticeEvent.NoticeHandedOver;
import org.huiyi.notification.notice.NoticeEvent.NoticeQueued;
import org.huiyi.notification.read.notices.NoticeView.Step;
import org.jspecify.annotations.Nullable;

/// The history of a notice as steps.
final class Ladder {
    private Ladder() {}

    static List<Step> of(List<RecordedEvent> events) {
        return events.stream().map(Ladder::step).toList();
    }

    private static Step step(RecordedEvent event) {
        return switch ((NoticeEvent) event.payload()) {
            case NoticeQueued _ -> step(event, Grade.QUEUED, null, null, null);
            case NoticeAttempted e -> step(event, Grade.QUEUED, e.attempt(), null, null);
            case NoticeDeferred e ->
                    step(event, Grade.QUEUED, e.attempt(), null, code(e.failure().code()));
            case NoticeFellDue _ -> step(event, Grade.QUEUED, null, null, null);
            case NoticeHandedOver e -> step(event, Grade.SENT, e.attempt(), e.resent(), null);
            case NoticeBounced e -> step(event, Grade.BOUNCED, null, null, code(e.code()));
            case NoticeAcknowledged _ -> step(event, Grade.ACKNOWLEDGED, null, null, null);
        };
    }

    private static Step step(
            RecordedEvent event,
            Grade grade,
            @Nullable Integer attempt,
            @Nullable Boolean resent,
            @Nullable Integer code) {
        return new Step(event.type(), grade, event.occurredAt(), attempt, resent, code);
    }

    private static @Nullable Integer code(int code) {
        return code == 0 ? null : code;
    }
}
