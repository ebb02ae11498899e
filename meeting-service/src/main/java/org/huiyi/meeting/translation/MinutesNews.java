package org.huiyi.meeting.translation;

import java.time.Instant;
import java.util.List;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.Announcer;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.NoticeRequest.MinutesNewsV1;
import org.huiyi.contracts.wire.NoticeRequest.MinutesNewsV1.News;
import org.huiyi.contracts.wire.NoticeRequest.MinutesOverdueV1;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.minutes.Aftermath.Objection;
import org.huiyi.meeting.minutes.MinutesEvent;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesBounced;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesObjectedTo;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesOverdue;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesReminderDue;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesUndelivered;
import org.huiyi.meeting.minutes.MinutesEvent.ObjectionAnswered;
import org.jspecify.annotations.Nullable;

/// Tells those who answer for the minutes what comes up about them: the organiser and the recorder; an
/// answer goes to whoever objected. When minutes are overdue every party is told (R42).
public final class MinutesNews implements Announcer {
    private final MeetingsThen meetings;

    public MinutesNews(MeetingsThen meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Announcement> announce(RecordedEvent event) {
        return switch (event.payload()) {
            case MinutesOverdue e -> List.of(overdue(event, e));
            // Declared together with the delay, of which everybody hears anyway.
            case MinutesReminderDue e when !event.recordedAt().isBefore(e.dueAt()) -> List.of();
            case MinutesReminderDue e ->
                    tell(event, e, new What(News.DUE_SOON, List.of(), null, e.dueAt()));
            case MinutesBounced e -> bounced(event, e);
            case MinutesUndelivered e ->
                    tell(event, e, new What(News.NOT_SENT_IN_TIME, e.parties(), null, e.dueAt()));
            case MinutesObjectedTo e ->
                    tell(event, e, new What(News.OBJECTED, List.of(e.partyId()), e.text(), null));
            case ObjectionAnswered e -> answered(event, e);
            default -> List.of();
        };
    }

    private record What(
            News news, List<String> parties, @Nullable Personal text, @Nullable Instant dueAt) {}

    /// Nothing to tell while another contact of the party has its copy.
    private List<Announcement> bounced(RecordedEvent event, MinutesBounced e) {
        boolean reached =
                meetings.minutesAfter(event).aftermath().copies().reached(e.partyId(), e.edition());
        var news = new What(News.NOT_REACHED, List.of(e.partyId()), null, null);
        return reached ? List.of() : tell(event, e, news);
    }

    private List<Announcement> answered(RecordedEvent event, ObjectionAnswered e) {
        List<Objection> objections = meetings.minutesAfter(event).aftermath().objections();
        List<String> party = List.of(objections.get(e.n() - 1).partyId());
        Plan plan = meetings.at(event, e.meetingId()).plan();
        var news = new What(News.ANSWERED, party, e.text(), null);
        return List.of(letter(event, e, plan, Audience.of(plan, party), news));
    }

    private List<Announcement> tell(RecordedEvent event, MinutesEvent e, What news) {
        Plan plan = meetings.at(event, e.meetingId()).plan();
        return List.of(letter(event, e, plan, Audience.ofScribes(plan), news));
    }

    private static Announcement letter(
            RecordedEvent event, MinutesEvent of, Plan plan, List<Recipient> to, What what) {
        return Requests.of(
                new MinutesNewsV1(
                        event.eventId(),
                        plan.meetingId(),
                        Audience.title(plan),
                        to,
                        what.news(),
                        what.parties(),
                        Audience.isSensitive(plan) ? null : what.text(),
                        what.dueAt(),
                        plan.slot().zone(),
                        plan.proceedings().sessions().named(of.sessionNumber())));
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
                        plan.slot().zone(),
                        plan.proceedings().sessions().named(overdue.sessionNumber())));
    }
}
