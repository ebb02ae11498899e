package org.huiyi.meeting.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.law.ConfirmationByParties;
import org.huiyi.meeting.meeting.Meeting.Confirmed;
import org.huiyi.meeting.meeting.Meeting.Convened;
import org.huiyi.meeting.meeting.Meeting.Registered;
import org.huiyi.meeting.meeting.PreparationCommand.DeclareConfirmationReminderDue;
import org.huiyi.meeting.meeting.PreparationEvent.ConfirmationReminderDue;

/// Parties that have said nothing to the notice are reminded ahead of the start, once. Another time voids the
/// reminder of the one before.
final class Reminding {
    private Reminding() {}

    static Decision<MeetingEvent> declare(Registered meeting, DeclareConfirmationReminderDue c) {
        boolean due =
                isAwaited(meeting)
                        && c.remindAt().equals(meeting.plan().preparation().remindAt())
                        && !c.act().receivedAt().isBefore(c.remindAt());
        var owing = due ? owing(meeting.plan(), c.remindAt()) : List.<String>of();
        return owing.isEmpty()
                ? Decision.nothing()
                : Decision.accept(
                        new ConfirmationReminderDue(
                                c.meetingId(), c.remindAt(), startsAt(meeting), owing));
    }

    private static List<String> owing(Plan plan, Instant by) {
        return ConfirmationByParties.unanswered(plan.parties(), by);
    }

    /// Whoever is reminded was told of a time.
    private static Instant startsAt(Registered meeting) {
        return Objects.requireNonNull(meeting.plan().slot().timetable()).startsAt();
    }

    private static boolean isAwaited(Registered meeting) {
        return meeting instanceof Convened || meeting instanceof Confirmed;
    }
}
