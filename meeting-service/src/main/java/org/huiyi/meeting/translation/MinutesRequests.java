package org.huiyi.meeting.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.Announcer;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.NoticeRequest.MinutesOverdueV1;
import org.huiyi.contracts.wire.NoticeRequest.MinutesV1;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.minutes.Contents;
import org.huiyi.meeting.minutes.Contents.ActionItem;
import org.huiyi.meeting.minutes.Contents.Resolution;
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
            case MinutesOverdue e -> List.of(overdue(event, e));
            default -> List.of();
        };
    }

    private List<Announcement> published(RecordedEvent event, MinutesPublished published) {
        Registered meeting = meetings.at(event, published.meetingId());
        Contents contents = meetings.minutesAfter(event).contents();
        var all = new ArrayList<Announcement>();
        all.add(send(event, published, meeting, contents));
        List<ActionItem> items = contents.actions().entries();
        IntStream.range(0, items.size())
                .mapToObj(i -> Assignments.of(event, meeting.plan(), i + 1, items.get(i)))
                .forEach(all::add);
        return all;
    }

    private static Announcement send(
            RecordedEvent event,
            MinutesPublished published,
            Registered meeting,
            Contents contents) {
        Plan plan = meeting.plan();
        Contents open = Audience.isSensitive(plan) ? Contents.empty() : contents;
        return Requests.of(
                new MinutesV1(
                        event.eventId(),
                        plan.meetingId(),
                        Audience.title(plan),
                        Audience.ofMinutes(meeting),
                        published.publishedAt(),
                        published.late(),
                        Audience.zone(plan),
                        open.points().entries(),
                        open.resolutions().entries().stream().map(Resolution::text).toList(),
                        open.actions().entries().stream().flatMap(MinutesRequests::task).toList()));
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
