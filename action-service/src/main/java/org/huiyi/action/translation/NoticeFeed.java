package org.huiyi.action.translation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.ActionDecider;
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.action.Steering.RecordReturned;
import org.huiyi.action.action.Steering.RecordTold;
import org.huiyi.bridge.Feed;
import org.huiyi.bridge.Heard;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.wire.NoticeAnnouncement;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeBouncedV1;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeHandedOverV1;
import org.huiyi.contracts.wire.Topics;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.StoreUnavailableException;

/// Hears that somebody of a party was sent word of an action, from when on it counts, and that such a word came
/// back (R33).
public final class NoticeFeed implements Feed {
    private static final String HANDED_OVER = "notice.NoticeHandedOver.v1";
    private static final String BOUNCED = "notice.NoticeBounced.v1";
    private static final String ASSIGNED = "ActionAssigned";
    private static final Duration VIEW_MAY_LAG = Duration.ofMinutes(1);
    private static final Actor HOUSE = Actor.house("notices");

    private final Function<String, List<String>> ofMeeting;
    private final Histories histories;
    private final Commands commands;
    private final Clock clock;

    /// @param ofMeeting the actions of a meeting
    public NoticeFeed(
            Function<String, List<String>> ofMeeting,
            Histories histories,
            Commands commands,
            Clock clock) {
        this.ofMeeting = ofMeeting;
        this.histories = histories;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return Topics.NOTIFICATION_EVENTS;
    }

    @Override
    public void hear(Heard heard) {
        switch (heard.type()) {
            case HANDED_OVER -> {
                var notice = heard.as(NoticeHandedOverV1.class);
                if (ASSIGNED.equals(notice.kind())) {
                    told(notice, heard);
                }
            }
            case BOUNCED -> {
                var notice = heard.as(NoticeBouncedV1.class);
                if (ASSIGNED.equals(notice.kind())) {
                    returned(notice, heard);
                }
            }
            default -> {}
        }
    }

    /// What was never handed over told nobody; where it was, that was heard before.
    private void returned(NoticeBouncedV1 notice, Heard heard) {
        assignedBy(notice)
                .ifPresent(action ->
                        commands.send(
                                new RecordReturned(
                                        action.item().actionId(),
                                        action.item().policyVersion(),
                                        notice.noticeId(),
                                        notice.channel(),
                                        heard.id(),
                                        new Act(HOUSE, notice.bouncedAt(), now(), null)),
                                Conditions.causedBy(heard.id(), heard.correlationId())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /// The view of a meeting's actions may not hold yet what was assigned a moment ago; what it does not hold
    /// after a while is no action of this service.
    private void told(NoticeHandedOverV1 notice, Heard heard) {
        Instant now = now();
        var action = assignedBy(notice);
        if (action.isPresent()) {
            commands.send(
                    new RecordTold(
                            action.get().item().actionId(),
                            action.get().item().policyVersion(),
                            notice.channel(),
                            null,
                            heard.id(),
                            notice.noticeId(),
                            new Act(HOUSE, notice.handedOverAt(), now, null)),
                    Conditions.causedBy(heard.id(), heard.correlationId()));
        } else if (notice.handedOverAt().isAfter(now.minus(VIEW_MAY_LAG))) {
            throw new StoreUnavailableException(
                    "No action of "
                            + notice.meetingId()
                            + " is known yet to notice "
                            + notice.noticeId(),
                    null);
        }
    }

    private Optional<Known> assignedBy(NoticeAnnouncement notice) {
        return ofMeeting.apply(notice.meetingId()).stream()
                .filter(id -> isAssignedBy(id, notice.causeEventId()))
                .map(id -> histories.fold(ActionDecider.INSTANCE, id).state())
                .filter(Known.class::isInstance)
                .map(Known.class::cast)
                .findFirst();
    }

    private boolean isAssignedBy(String actionId, String eventId) {
        return histories.events(actionId).stream()
                .anyMatch(event ->
                        event.payload() instanceof ActionAssigned
                                && event.eventId().equals(eventId));
    }
}
