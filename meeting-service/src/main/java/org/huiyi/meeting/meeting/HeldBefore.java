package org.huiyi.meeting.meeting;

import java.time.Instant;
import org.huiyi.contracts.decision.Act;
import org.huiyi.meeting.meeting.Meeting.Scheduled;
import org.huiyi.meeting.meeting.PlanEvent.*;
import org.huiyi.meeting.meeting.SessionEvent.MeetingEnded;
import org.huiyi.meeting.meeting.SessionEvent.MeetingStarted;
import org.jspecify.annotations.Nullable;

/// When that happened which is told of a meeting held before it was registered. Both its ends have times of their
/// own, and what it was planned to be it was at the latest when it was to begin. Whatever else is told of it,
/// notices, answers and withdrawals among it, happens when it is done.
final class HeldBefore {
    private HeldBefore() {}

    static Instant occurredAt(Meeting before, MeetingEvent event, Act act) {
        return switch (event) {
            case MeetingStarted e when e.retroactive() -> e.startedAt();
            case MeetingEnded e when before instanceof Scheduled -> e.endedAt();
            case MeetingScheduled e when e.retroactive() -> startOf(e.timetable(), act);
            case MeetingRescheduled e when isPlanned(before) -> startOf(e.timetable(), act);
            case PurposeDefined _,
                    AgendaChanged _,
                    PartyInvited _,
                    PartyChanged _,
                    SupportAssigned _,
                    RecorderAppointed _ ->
                    before instanceof Scheduled(Plan plan) && isPlanned(before)
                            ? startOf(plan.slot().timetable(), act)
                            : act.occurredAt();
            case MeetingEvent _ -> act.occurredAt();
        };
    }

    private static boolean isPlanned(Meeting before) {
        return before instanceof Scheduled(Plan plan) && plan.subject().retroactive();
    }

    private static Instant startOf(@Nullable Timetable timetable, Act act) {
        return timetable != null && timetable.startsAt().isBefore(act.occurredAt())
                ? timetable.startsAt()
                : act.occurredAt();
    }
}
