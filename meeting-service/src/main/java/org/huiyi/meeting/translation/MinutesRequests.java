package org.huiyi.meeting.translation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.Announcer;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.NoticeRequest.MinutesOverdueV1;
import org.huiyi.contracts.wire.NoticeRequest.MinutesV1;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.PlanEvent.PartyInvited;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Contents.Resolution;
import org.huiyi.meeting.minutes.Minutes;
import org.huiyi.meeting.minutes.Minutes.Publication;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesAmended;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesOverdue;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesPublished;

/// Asks for the minutes to be sent to every party and for their actions to be assigned; and tells every
/// party when minutes are overdue. Of a sensitive meeting only the fact travels, never the text.
public final class MinutesRequests implements Announcer {
    private final MeetingsThen meetings;

    public MinutesRequests(MeetingsThen meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Announcement> announce(RecordedEvent event) {
        return switch (event.payload()) {
            case MinutesPublished e -> published(event, e);
            case MinutesAmended e -> amended(event, e);
            case MinutesOverdue e -> List.of(overdue(event, e));
            case PartyInvited e -> invited(event, e.party().partyId());
            default -> List.of();
        };
    }

    private List<Announcement> published(RecordedEvent event, MinutesPublished published) {
        return send(event, published.meetingId(), published.publishedAt(), 0);
    }

    /// Sent to everybody again. Actions that were not there before are assigned; those that were are
    /// action-service's by now.
    private List<Announcement> amended(RecordedEvent event, MinutesAmended amended) {
        int assigned = meetings.minutesBefore(event).contents().actions().entries().size();
        return send(event, amended.meetingId(), amended.amendedAt(), assigned);
    }

    /// A party that joins after the minutes were published is sent them as they then stand (R08).
    private List<Announcement> invited(RecordedEvent event, String partyId) {
        Minutes minutes = meetings.minutesAt(event);
        Publication publication = minutes.publication();
        if (publication == null) {
            return List.of();
        }
        Registered meeting = meetings.after(event);
        var to = Audience.of(meeting.plan(), List.of(partyId));
        return List.of(Requests.of(letter(event, meeting, minutes, publication.publishedAt(), to)));
    }

    private List<Announcement> send(
            RecordedEvent event, String meetingId, Instant at, int assigned) {
        Registered meeting = meetings.at(event, meetingId);
        Minutes minutes = meetings.minutesAfter(event);
        var context = new Assignments(event, meeting.plan(), meetings.checkCadence(event, meeting));
        List<ActionItem> items = minutes.contents().actions().entries();
        return Stream.concat(
                        Stream.of(
                                Requests.of(
                                        letter(
                                                event,
                                                meeting,
                                                minutes,
                                                at,
                                                Audience.ofMinutes(meeting)))),
                        IntStream.range(assigned, items.size())
                                .mapToObj(i -> context.of(i + 1, items.get(i))))
                .toList();
    }

    private static MinutesV1 letter(
            RecordedEvent event,
            Registered meeting,
            Minutes minutes,
            Instant at,
            List<Recipient> to) {
        Plan plan = meeting.plan();
        Contents open = Audience.isSensitive(plan) ? Contents.empty() : minutes.contents();
        return new MinutesV1(
                event.eventId(),
                plan.meetingId(),
                Audience.title(plan),
                to,
                at,
                requireNonNull(minutes.publication()).late(),
                Audience.zone(plan),
                open.points().entries(),
                open.resolutions().entries().stream().map(Resolution::text).toList(),
                open.actions().entries().stream().flatMap(MinutesRequests::task).toList());
    }

    private static Stream<Personal> task(ActionItem item) {
        return Stream.ofNullable(item.task());
    }

    private Announcement overdue(RecordedEvent event, MinutesOverdue overdue) {
        Plan plan = meetings.at(event, overdue.meetingId()).plan();
        return Requests.of(
                new MinutesOverdueV1(
                        event.eventId(),
                        plan.meetingId(),
                        Audience.title(plan),
                        Audience.everybody(plan),
                        overdue.dueAt(),
                        Audience.zone(plan)));
    }
}
