package org.huiyi.meeting.translation;

import static org.huiyi.contracts.wire.NoticeRequest.ChangeV1.Change.AGENDA;
import static org.huiyi.contracts.wire.NoticeRequest.ChangeV1.Change.CANCELLED;
import static org.huiyi.contracts.wire.NoticeRequest.ChangeV1.Change.PURPOSE;
import static org.huiyi.contracts.wire.NoticeRequest.ChangeV1.Change.RESCHEDULED;

import java.util.Collection;
import java.util.List;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.Announcer;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.NoticeRequest.ChangeV1;
import org.huiyi.contracts.wire.NoticeRequest.ConveningV1;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingCancelled;
import org.huiyi.meeting.meeting.Meeting.Cancelled;
import org.huiyi.meeting.meeting.Meeting.Closed;
import org.huiyi.meeting.meeting.Meeting.Confirmed;
import org.huiyi.meeting.meeting.Meeting.Convened;
import org.huiyi.meeting.meeting.Meeting.Ended;
import org.huiyi.meeting.meeting.Meeting.Scheduled;
import org.huiyi.meeting.meeting.Meeting.UnderWay;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.PlanEvent.AgendaChanged;
import org.huiyi.meeting.meeting.PlanEvent.MeetingRescheduled;
import org.huiyi.meeting.meeting.PlanEvent.NoticeSent;
import org.huiyi.meeting.meeting.PlanEvent.PartyInvited;
import org.huiyi.meeting.meeting.PlanEvent.PurposeDefined;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// Asks for messages when parties are convened, and when something they were told changes. A party
/// invited after the notice gets the notice of its own.
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

    private List<Announcement> convene(RecordedEvent event, Collection<String> parties) {
        Plan plan = meetings.after(event).plan();
        return plan.wasNotified() ? List.of(convene(event, plan, parties)) : List.of();
    }

    private static Announcement convene(
            RecordedEvent event, Plan plan, Collection<String> parties) {
        Timetable timetable = plan.slot().timetable();
        boolean sensitive = Audience.isSensitive(plan);
        return Requests.of(
                new ConveningV1(
                        event.eventId(),
                        plan.meetingId(),
                        Audience.title(plan),
                        Audience.of(plan, parties),
                        plan.organiser(),
                        timetable.startsAt(),
                        timetable.endsAt(),
                        timetable.zone(),
                        plan.slot().venue().place(),
                        plan.slot().venue().onlineLink(),
                        sensitive ? List.of() : plan.subject().topics()));
    }

    private List<Announcement> change(
            RecordedEvent event, ChangeV1.Change change, @Nullable Personal reason) {
        Plan plan = meetings.after(event).plan();
        return plan.wasNotified() ? List.of(told(event, plan, change, reason)) : List.of();
    }

    private Announcement told(
            RecordedEvent event, Plan plan, ChangeV1.Change change, @Nullable Personal reason) {
        Plan before = meetings.before(event).plan();
        Timetable timetable = plan.slot().timetable();
        return Requests.of(
                new ChangeV1(
                        event.eventId(),
                        plan.meetingId(),
                        Audience.title(plan),
                        Audience.everybody(plan),
                        change,
                        Audience.isSensitive(plan) ? null : reason,
                        timetable.startsAt(),
                        timetable.endsAt(),
                        timetable.zone(),
                        Differences.of(event, before, plan)));
    }
}
