package org.huiyi.notification.translation;

import java.util.List;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.Announcer;
import org.huiyi.bridge.schema.PublicRecords;
import org.huiyi.bridge.schema.PublicVoice;
import org.huiyi.contracts.wire.NoticeAnnouncement;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeBouncedV1;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeHandedOverV1;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.EventNames;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.notification.notice.NoticeEvent;
import org.huiyi.notification.notice.NoticeEvent.NoticeAcknowledged;
import org.huiyi.notification.notice.NoticeEvent.NoticeAttempted;
import org.huiyi.notification.notice.NoticeEvent.NoticeBounced;
import org.huiyi.notification.notice.NoticeEvent.NoticeDeferred;
import org.huiyi.notification.notice.NoticeEvent.NoticeFellDue;
import org.huiyi.notification.notice.NoticeEvent.NoticeHandedOver;
import org.huiyi.notification.notice.NoticeEvent.NoticeQueued;

/// Tells everybody what became of single messages.
public final class NoticeAnnouncer implements Announcer, PublicVoice {
    @Override
    public PublicRecords records(EventNames names) {
        return PublicRecords.of(
                Topics.NOTIFICATION_EVENTS, "notice", names, NoticeAnnouncement.class);
    }

    @Override
    public List<Announcement> announce(RecordedEvent event) {
        return event.payload() instanceof NoticeEvent e ? of(e) : List.of();
    }

    private static List<Announcement> of(NoticeEvent event) {
        return switch (event) {
            case NoticeHandedOver e -> say("notice.NoticeHandedOver.v1", handedOver(e));
            case NoticeBounced e -> say("notice.NoticeBounced.v1", bounced(e));
            case NoticeQueued _,
                    NoticeAttempted _,
                    NoticeDeferred _,
                    NoticeFellDue _,
                    NoticeAcknowledged _ ->
                    List.of();
        };
    }

    private static List<Announcement> say(String type, NoticeAnnouncement data) {
        return List.of(new Announcement(Topics.NOTIFICATION_EVENTS, data.meetingId(), type, data));
    }

    private static NoticeAnnouncement handedOver(NoticeHandedOver e) {
        var to = e.routing();
        return new NoticeHandedOverV1(
                to.noticeId(),
                to.meetingId(),
                to.kind(),
                to.causeEventId(),
                to.partyId(),
                to.personId(),
                to.channel().name(),
                e.handedOverAt(),
                e.resent());
    }

    private static NoticeAnnouncement bounced(NoticeBounced e) {
        var to = e.routing();
        return new NoticeBouncedV1(
                to.noticeId(),
                to.meetingId(),
                to.kind(),
                to.causeEventId(),
                to.partyId(),
                to.personId(),
                to.channel().name(),
                e.bouncedAt(),
                e.cause().name());
    }
}
