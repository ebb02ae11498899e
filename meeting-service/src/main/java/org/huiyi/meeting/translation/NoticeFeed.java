package org.huiyi.meeting.translation;

import java.time.Clock;
import org.huiyi.bridge.Feed;
import org.huiyi.bridge.Heard;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeBouncedV1;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeHandedOverV1;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Histories;
import org.huiyi.meeting.minutes.MinutesCommand.RecordMinutesSent;
import org.huiyi.meeting.minutes.MinutesDecider;
import org.huiyi.meeting.minutes.MinutesId;

/// Hears which party was sent what. A party counts as sent with the first of its contacts.
public final class NoticeFeed implements Feed {
    private static final Actor ACTOR = Actor.house("notice-feed");
    private static final String HANDED_OVER = "notice.NoticeHandedOver.v1";
    private static final String BOUNCED = "notice.NoticeBounced.v1";
    private static final String MINUTES = "Minutes";

    private final Commands commands;
    private final Histories histories;
    private final Tellings tellings;
    private final MaterialDeliveries deliveries;
    private final Clock clock;

    public NoticeFeed(
            Commands commands,
            Histories histories,
            Tellings tellings,
            MaterialDeliveries deliveries,
            Clock clock) {
        this.commands = commands;
        this.histories = histories;
        this.tellings = tellings;
        this.deliveries = deliveries;
        this.clock = clock;
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
            case MINUTES -> record(notice, message);
            case MaterialDeliveries.KIND -> deliveries.handedOver(notice, message);
            default -> tellings.handedOver(notice, message);
        }
    }

    private void bounced(NoticeBouncedV1 notice, Heard message) {
        if (MaterialDeliveries.KIND.equals(notice.kind())) {
            deliveries.bounced(notice, message);
        } else {
            tellings.bounced(notice, message);
        }
    }

    private void record(NoticeHandedOverV1 notice, Heard message) {
        var act = new Act(ACTOR, notice.handedOverAt(), clock.instant(), null);
        commands.send(
                new RecordMinutesSent(
                        notice.meetingId(),
                        notice.partyId(),
                        notice.handedOverAt(),
                        message.id(),
                        act,
                        policyVersion(notice.meetingId())),
                Conditions.causedBy(message.id(), message.correlationId()));
    }

    private String policyVersion(String meetingId) {
        return histories
                .fold(MinutesDecider.INSTANCE, MinutesId.of(meetingId))
                .state()
                .policyVersion();
    }
}
