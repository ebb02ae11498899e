package org.huiyi.notification.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.notification.notice.NoticeEvent.NoticeFellDue;
import org.huiyi.notification.notice.NoticeEvent.NoticeQueued;

/// Hands every notice that is queued, or due again, to the couriers. Runs ahead of them: what they do not
/// get to, even because this process dies, its alarm brings back.
@ProcessingGroup("automation.send-notices")
public final class WhenNoticeQueuedThenSend {
    private final Couriers couriers;

    public WhenNoticeQueuedThenSend(Couriers couriers) {
        this.couriers = couriers;
    }

    @EventHandler
    void on(NoticeQueued event, RecordedEvent recorded) {
        couriers.send(new Errand(event.aggregateId(), 0), because(recorded));
    }

    @EventHandler
    void on(NoticeFellDue event, RecordedEvent recorded) {
        couriers.send(new Errand(event.aggregateId(), event.after()), because(recorded));
    }

    private static Conditions because(RecordedEvent recorded) {
        return Conditions.causedBy(recorded.eventId(), recorded.correlationId());
    }
}
