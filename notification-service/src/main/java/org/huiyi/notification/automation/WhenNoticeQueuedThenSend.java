package org.huiyi.notification.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.huiyi.eventstore.Conditions;
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
    void on(NoticeQueued event, EventMessage<?> message) {
        couriers.send(new Errand(event.aggregateId(), 0), because(message));
    }

    @EventHandler
    void on(NoticeFellDue event, EventMessage<?> message) {
        couriers.send(new Errand(event.aggregateId(), event.after()), because(message));
    }

    private static Conditions because(EventMessage<?> message) {
        var correlation = message.getMetaData().get("correlationId");
        return Conditions.causedBy(
                message.getIdentifier(), correlation == null ? null : correlation.toString());
    }
}
