package org.huiyi.meeting.translation;

import static org.huiyi.contracts.wire.NoticeRequest.ChangeV1.Change.AGENDA;
import static org.huiyi.contracts.wire.NoticeRequest.ChangeV1.Change.CANCELLED;
import static org.huiyi.contracts.wire.NoticeRequest.ChangeV1.Change.PURPOSE;
import static org.huiyi.contracts.wire.NoticeRequest.ChangeV1.Change.RESCHEDULED;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.Announcer;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.CalendarEntry;
import org.huiyi.contracts.wire.NoticeRequest.ChangeV1;
import org.huiyi.contracts.wire.NoticeRequest.ConveningV1;
import org.huiyi.contracts.wire.Recipient;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingCancelled;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Confirmed;
import org.huiyi.meeting.meeting.Meeting.Convened;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.Meeting.Scheduled;
import org.huiyi.meeting.meeting.Meeting.UnderWay;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.huiyi.meeting.meeting.PlanEvent.MeetingRescheduled;
import org.huiyi.meeting.meeting.PlanEvent.NoticeSent;
import org.huiyi.meeting.meeting.PlanEvent.PartyChanged;
import org.huiyi.meeting.meeting.PlanEvent.PartyInvited;
import org.huiyi.meeting.meeting.PlanEvent.PurposeDefined;
import org.huiyi.meeting.meeting.Timetable;
import org.huiyi.meeting.telling.Cause;
import org.jspecify.annotations.Nullable;

/// Asks for messages when parties are convened, and when something they were told changes. A party
/// invited after the notice gets the notice of its own, and so does a contact who is written to only then.
public final class NoticeRequests implements Announcer {
    private final MeetingsThen meetings;

    public NoticeRequests(MeetingsThen meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Announcement> announce(RecordedEvent event) {
        return switch (event.payload()) {
            case NoticeSent e -> convene(event, e.parties());
            case PartyInvited e -> invited(event, e.party().partyId());
            case PartyChanged e -> reachedAnew(event, e.party().partyId());
            case MeetingRescheduled e -> change(event, RESCHEDULED, e.reason());
            case AgendaChanged e when Boolean.TRUE.equals(e.editorial()) -> List.of();
            case AgendaChanged e -> change(event, AGENDA, e.reason());
            case PurposeDefined e -> change(event, PURPOSE, e.reason());
            case MeetingCancelled e -> change(event, CANCELLED, e.reason());
            default -> List.of();
        };
    }

    /// To a meeting that is over nobody is invited any more; such a party is sent the minutes.
    private List<Announcement> invited(RecordedEvent event, String partyId) {
        return switch (meetings.after(event)) {
            case Ended _, Closed _, Cancelled _ -> List.of();
            case Scheduled _, Convened _, Confirmed _, UnderWay _ ->
                    convene(event, List.of(partyId));
        };
    }

    /// Who is written to only now, or elsewhere than before, gets the notice, and the change that is pending.
    private List<Announcement> reachedAnew(RecordedEvent event, String partyId) {
        Registered meeting = meetings.after(event);
        Plan plan = meeting.plan();
        var fresh = Audience.newlyReached(meetings.before(event).plan(), plan, partyId);
        return switch (meeting) {
            case Convened _, Confirmed _, UnderWay _ when !fresh.isEmpty() ->
                    Stream.concat(
                                    Stream.of(convene(event, meeting, fresh)),
                                    pending(event, plan, partyId, fresh))
                            .toList();
            case Scheduled _, Convened _, Confirmed _, UnderWay _, Ended _, Closed _, Cancelled _ ->
                    List.of();
        };
    }

    /// Told again, so that the party hears of it before it counts (R53), and no more of it than may travel now.
    private Stream<Announcement> pending(
            RecordedEvent event, Plan plan, String partyId, List<Recipient> to) {
        var pending = plan.preparation().pendingAgenda();
        if (pending == null || !pending.awaited().contains(partyId)) {
            return Stream.empty();
        }
        return meetings
                .changeOf(event, pending.change())
                .map(change -> {
                    var before = meetings.before(change).plan();
                    var difference = Differences.of(change, before, plan);
                    String cause = Cause.again(change.eventId(), event.eventId());
                    return told(cause, plan, AGENDA, pending.reason(), to, difference, null);
                })
                .stream();
    }

    private List<Announcement> convene(RecordedEvent event, Collection<String> parties) {
        Registered meeting = meetings.after(event);
        return meeting.plan().wasNotified()
                ? List.of(convene(event, meeting, Audience.of(meeting.plan(), parties)))
                : List.of();
    }

    private Announcement convene(RecordedEvent event, Registered meeting, List<Recipient> to) {
        Plan plan = meeting.plan();
        boolean named = meetings.policy(event, meeting).attendeesInNotice();
        boolean sensitive = Audience.isSensitive(plan);
        Timetable timetable = plan.slot().timetable();
        return Requests.of(
                new ConveningV1(
                        event.eventId(),
                        plan.meetingId(),
                        Audience.title(plan),
                        to,
                        plan.organiser(),
                        timetable.startsAt(),
                        timetable.endsAt(),
                        timetable.zone(),
                        plan.slot().venue().place(),
                        plan.slot().venue().onlineLink(),
                        Audience.topics(plan),
                        sensitive ? null : plan.subject().purpose().statement(),
                        sensitive ? List.of() : Participants.of(plan, named),
                        entry(event, plan)));
    }

    private List<Announcement> change(
            RecordedEvent event, ChangeV1.Change change, @Nullable Personal reason) {
        Plan plan = meetings.after(event).plan();
        if (!plan.wasNotified()) {
            return List.of();
        }
        var difference = Differences.of(event, meetings.before(event).plan(), plan);
        var to = Audience.everybody(plan);
        var entry = change == RESCHEDULED || change == CANCELLED ? entry(event, plan) : null;
        return List.of(told(event.eventId(), plan, change, reason, to, difference, entry));
    }

    private CalendarEntry entry(RecordedEvent event, Plan plan) {
        return new CalendarEntry(
                plan.organiser(), meetings.versionAfter(event), event.recordedAt());
    }

    private static Announcement told(
            String cause,
            Plan plan,
            ChangeV1.Change change,
            @Nullable Personal reason,
            List<Recipient> to,
            ChangeV1.Difference difference,
            @Nullable CalendarEntry entry) {
        Timetable timetable = plan.slot().timetable();
        return Requests.of(
                new ChangeV1(
                        cause,
                        plan.meetingId(),
                        Audience.title(plan),
                        to,
                        change,
                        Audience.isSensitive(plan) ? null : reason,
                        timetable.startsAt(),
                        timetable.endsAt(),
                        timetable.zone(),
                        difference,
                        entry));
    }
}
