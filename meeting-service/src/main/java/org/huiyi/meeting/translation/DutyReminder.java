package org.huiyi.meeting.translation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.huiyi.bridge.Announcement;
import org.huiyi.bridge.Announcer;
import org.huiyi.contracts.wire.NoticeRequest.DutyReminderV1;
import org.huiyi.contracts.wire.NoticeRequest.DutyReminderV1.News;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.material.PreparationEvent.DistributionOverdue;
import org.huiyi.meeting.material.PreparationEvent.DistributionReminderDue;
import org.huiyi.meeting.meeting.ClosingEvent.EvaluationOverdue;
import org.huiyi.meeting.meeting.Plan;
import org.huiyi.meeting.meeting.PreparationEvent.ConfirmationReminderDue;
import org.huiyi.meeting.meeting.Timetable;
import org.jspecify.annotations.Nullable;

/// Reminds the parties that have not answered, and the organiser of what it owes: material before the meeting and
/// the evaluation after it.
public final class DutyReminder implements Announcer {
    private final MeetingsThen meetings;

    public DutyReminder(MeetingsThen meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Announcement> announce(RecordedEvent event) {
        return switch (event.payload()) {
            case ConfirmationReminderDue e -> {
                Plan plan = meetings.after(event).plan();
                yield tell(
                        event,
                        plan,
                        e.parties(),
                        new What(News.ANSWER_AWAITED, e.startsAt(), null));
            }
            case EvaluationOverdue e -> {
                Plan plan = meetings.after(event).plan();
                yield tellOrganiser(
                        event, plan, new What(News.EVALUATION_OVERDUE, null, e.dueAt()));
            }
            case DistributionReminderDue e ->
                    material(event, e.meetingId(), News.MATERIAL_DUE_SOON, e.dueAt());
            case DistributionOverdue e ->
                    material(event, e.meetingId(), News.MATERIAL_OVERDUE, e.dueAt());
            default -> List.of();
        };
    }

    private record What(News news, @Nullable Instant startsAt, @Nullable Instant dueAt) {}

    private List<Announcement> material(
            RecordedEvent event, String meetingId, News news, Instant dueAt) {
        Plan plan = meetings.at(event, meetingId).plan();
        Timetable timetable = plan.slot().timetable();
        return tellOrganiser(
                event,
                plan,
                new What(news, timetable == null ? null : timetable.startsAt(), dueAt));
    }

    private static List<Announcement> tellOrganiser(RecordedEvent event, Plan plan, What what) {
        return tell(event, plan, List.of(plan.organiser()), what);
    }

    private static List<Announcement> tell(
            RecordedEvent event, Plan plan, Collection<String> parties, What what) {
        return List.of(
                Requests.of(
                        new DutyReminderV1(
                                event.eventId(),
                                plan.meetingId(),
                                Audience.title(plan),
                                Audience.of(plan, parties),
                                what.news(),
                                what.startsAt(),
                                what.dueAt(),
                                plan.slot().zone())));
    }
}
