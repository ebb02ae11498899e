package org.huiyi.meeting.translation;

import java.util.List;
import java.util.stream.Stream;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.Announcer;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.wire.NoticeRequest.MaterialWantedV1;
import org.huiyi.contracts.wire.NoticeRequest.MaterialWantedV1.Turn;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.eventstore.Until;
import org.huiyi.meeting.history.MaterialsOfMeetings;
import org.huiyi.meeting.material.PreparationEvent;
import org.huiyi.meeting.material.PreparationEvent.*;
import org.huiyi.meeting.material.Wanted;
import org.huiyi.meeting.meeting.Plan;
import org.jspecify.annotations.Nullable;

/// Tells a party what is asked of it, what is due soon, what came back, and what is overdue; of the last the organiser too.
public final class MaterialDuties implements Announcer {
    private final MeetingsThen meetings;
    private final MaterialsOfMeetings materials;

    public MaterialDuties(MeetingsThen meetings, MaterialsOfMeetings materials) {
        this.meetings = meetings;
        this.materials = materials;
    }

    @Override
    public List<Announcement> announce(RecordedEvent event) {
        return event.payload() instanceof PreparationEvent e ? of(event, e) : List.of();
    }

    private List<Announcement> of(RecordedEvent event, PreparationEvent payload) {
        return switch (payload) {
            case MaterialRequested e ->
                    tell(event, e.meetingId(), e.number(), Turn.REQUESTED, null);
            case MaterialReturned e ->
                    tell(event, e.meetingId(), e.number(), Turn.RETURNED, e.reason());
            case MaterialOverdue e -> tell(event, e.meetingId(), e.number(), Turn.OVERDUE, null);
            case MaterialReminderDue e ->
                    tell(event, e.meetingId(), e.number(), Turn.DUE_SOON, null);
            case MaterialSubmitted _,
                    MaterialRequestLapsed _,
                    DistributionFellDue _,
                    DistributionReminderDue _,
                    DistributionOverdue _,
                    DistributionLapsed _ ->
                    List.of();
        };
    }

    private List<Announcement> tell(
            RecordedEvent event,
            String meetingId,
            int number,
            Turn turn,
            @Nullable Personal reason) {
        Plan plan = meetings.at(event, meetingId).plan();
        return materials
                .of(meetingId, new Until.Sequence(event.sequence()))
                .state()
                .wanted(number)
                .map(wanted -> letter(event, plan, wanted, turn, reason))
                .stream()
                .toList();
    }

    private static Announcement letter(
            RecordedEvent event, Plan plan, Wanted wanted, Turn turn, @Nullable Personal reason) {
        boolean open = !Audience.isSensitive(plan);
        return Requests.of(
                new MaterialWantedV1(
                        event.eventId(),
                        plan.meetingId(),
                        Audience.title(plan),
                        Audience.of(plan, told(plan, wanted, turn)),
                        turn,
                        wanted.number(),
                        wanted.partyId(),
                        open ? wanted.title() : "",
                        open ? reason : null,
                        wanted.dueAt(),
                        plan.slot().zone()));
    }

    private static List<String> told(Plan plan, Wanted wanted, Turn turn) {
        return turn == Turn.OVERDUE
                ? Stream.of(wanted.partyId(), plan.organiser()).distinct().toList()
                : List.of(wanted.partyId());
    }
}
