package org.huiyi.meeting.translation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.huiyi.bridge.Heard;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.wire.NoticeAnnouncement;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeBouncedV1;
import org.huiyi.contracts.wire.NoticeAnnouncement.NoticeHandedOverV1;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.minutes.MinutesCommand;
import org.huiyi.meeting.minutes.MinutesCommand.Notified;
import org.huiyi.meeting.minutes.MinutesCommand.RecordMinutesBounced;
import org.huiyi.meeting.minutes.MinutesCommand.RecordMinutesSent;
import org.huiyi.meeting.minutes.MinutesDecider;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesAmended;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesPublished;
import org.huiyi.meeting.minutes.MinutesId;

/// Records whom the minutes reached and whom they did not. The event that caused a letter tells its edition:
/// a publication the first, an amendment its own, anything else the one that then stood.
public final class MinutesDeliveries {
    static final String KIND = "Minutes";
    private static final Actor ACTOR = Actor.house("notice-feed");
    private static final String UNKNOWN = "BOUNCED";

    private final Commands commands;
    private final Histories histories;
    private final Clock clock;

    public MinutesDeliveries(Commands commands, Histories histories, Clock clock) {
        this.commands = commands;
        this.histories = histories;
        this.clock = clock;
    }

    void handedOver(NoticeHandedOverV1 notice, Heard heard) {
        Instant at = notice.handedOverAt();
        var notified = notified(notice, at, heard);
        send(
                new RecordMinutesSent(
                        notice.meetingId(),
                        session(notice),
                        notified,
                        act(at),
                        policyVersion(notice)),
                heard);
    }

    void bounced(NoticeBouncedV1 notice, Heard heard) {
        Instant at = notice.bouncedAt();
        String cause = Objects.requireNonNullElse(notice.cause(), UNKNOWN);
        var notified = notified(notice, at, heard);
        send(
                new RecordMinutesBounced(
                        notice.meetingId(),
                        session(notice),
                        notified,
                        cause,
                        act(at),
                        policyVersion(notice)),
                heard);
    }

    private void send(MinutesCommand command, Heard heard) {
        commands.send(command, Conditions.causedBy(heard.id(), heard.correlationId()));
    }

    private Act act(Instant at) {
        return new Act(ACTOR, at, clock.instant(), null);
    }

    private Notified notified(NoticeAnnouncement notice, Instant at, Heard heard) {
        return new Notified(notice.partyId(), notice.personId(), edition(notice), at, heard.id());
    }

    /// An event of the minutes themselves says whose they are.
    private int session(NoticeAnnouncement notice) {
        int told = LetterCause.sessionOf(notice.causeEventId());
        return told == MinutesId.FIRST ? causedBy(notice) : told;
    }

    private int causedBy(NoticeAnnouncement notice) {
        for (int session = MinutesId.FIRST; ; session++) {
            var events = histories.events(MinutesId.of(notice.meetingId(), session));
            if (events.stream().anyMatch(e -> e.eventId().equals(notice.causeEventId()))) {
                return session;
            }
            if (events.isEmpty()) {
                return MinutesId.FIRST;
            }
        }
    }

    private int edition(NoticeAnnouncement notice) {
        List<RecordedEvent> events =
                histories.events(MinutesId.of(notice.meetingId(), session(notice)));
        String cause = LetterCause.eventOf(notice.causeEventId());
        Instant caused =
                Stream.concat(events.stream(), histories.events(notice.meetingId()).stream())
                        .filter(event -> event.eventId().equals(cause))
                        .map(RecordedEvent::recordedAt)
                        .findFirst()
                        .orElse(Instant.MAX);
        return events.stream()
                .filter(event -> !event.recordedAt().isAfter(caused))
                .mapToInt(MinutesDeliveries::edition)
                .reduce(1, Math::max);
    }

    private static int edition(RecordedEvent event) {
        return switch (event.payload()) {
            case MinutesPublished _ -> 1;
            case MinutesAmended e -> e.edition();
            default -> 0;
        };
    }

    private String policyVersion(NoticeAnnouncement notice) {
        return histories
                .fold(MinutesDecider.INSTANCE, MinutesId.of(notice.meetingId(), session(notice)))
                .state()
                .policyVersion();
    }
}
