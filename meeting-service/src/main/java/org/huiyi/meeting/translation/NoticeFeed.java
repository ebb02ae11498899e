package org.huiyi.meeting.translation;

import org.huiyi.bridge.Feed;
import org.huiyi.bridge.Heard;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeBouncedV1;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeHandedOverV1;
import org.huiyi.contracts.wire.Topics;

/// Hears which party was sent what. A party counts as sent with the first of its contacts.
public final class NoticeFeed implements Feed {
    private static final String HANDED_OVER = "notice.NoticeHandedOver.v1";
    private static final String BOUNCED = "notice.NoticeBounced.v1";

    private final Tellings tellings;
    private final MinutesDeliveries minutes;
    private final MaterialDeliveries deliveries;

    public NoticeFeed(Tellings tellings, MinutesDeliveries minutes, MaterialDeliveries deliveries) {
        this.tellings = tellings;
        this.minutes = minutes;
        this.deliveries = deliveries;
    }

    @Override
    public String topic() {
        return Topics.NOTIFICATION_EVENTS;
    }

    @Override
    public void hear(Heard message) {
        switch (message.type()) {
            case HANDED_OVER -> handedOver(message.as(NoticeHandedOverV1.class), message);
            case BOUNCED -> bounced(message.as(NoticeBouncedV1.class), message);
            default -> {}
        }
    }

    private void handedOver(NoticeHandedOverV1 notice, Heard message) {
        switch (notice.kind()) {
            case MinutesDeliveries.KIND -> minutes.handedOver(notice, message);
            case MaterialDeliveries.KIND -> deliveries.handedOver(notice, message);
            default -> tellings.handedOver(notice, message);
        }
    }

    private void bounced(NoticeBouncedV1 notice, Heard message) {
        switch (notice.kind()) {
            case MinutesDeliveries.KIND -> minutes.bounced(notice, message);
            case MaterialDeliveries.KIND -> deliveries.bounced(notice, message);
            default -> tellings.bounced(notice, message);
        }
    }
}
