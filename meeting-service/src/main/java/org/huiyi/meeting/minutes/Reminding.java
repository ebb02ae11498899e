package org.huiyi.meeting.minutes;

import static org.huiyi.contracts.decision.Decision.accept;
import static org.huiyi.contracts.decision.Decision.nothing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Decision;
import org.huiyi.meeting.minutes.Minutes.*;
import org.huiyi.meeting.minutes.MinutesCommand.DeclareReminderDue;
import org.huiyi.meeting.minutes.MinutesCommand.SetMinutesReminders;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesReminderDue;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesRemindersSet;

/// Reminders ahead of the due time: each once, and none of minutes that are published or overdue.
final class Reminding {
    private Reminding() {}

    static Decision<MinutesEvent> decide(Minutes minutes, SetMinutesReminders c) {
        return switch (minutes) {
            case Due(_, var deadline, _, var settled)
                    when !settled
                            && deadline.dueAt().equals(c.dueAt())
                            && !c.reminders().isEmpty() ->
                    accept(
                            new MinutesRemindersSet(
                                    c.meetingId(), c.dueAt(), c.reminders(), c.kept()));
            case NotOpened _, Drafting _, Due _, Overdue _, Published _ -> nothing();
        };
    }

    static Decision<MinutesEvent> decide(Minutes minutes, DeclareReminderDue c) {
        return switch (minutes) {
            case Due(_, var deadline, var reminders, _)
                    when reminders.contains(c.remindAt())
                            && !c.act().receivedAt().isBefore(c.remindAt()) ->
                    accept(
                            new MinutesReminderDue(
                                    c.meetingId(), c.remindAt(), deadline.dueAt(), c.kept()));
            case NotOpened _, Drafting _, Due _, Overdue _, Published _ -> nothing();
        };
    }

    /// What was to be reminded of and was not, in order. A reminder is never after the due time.
    static Stream<MinutesEvent> missed(Due due, MinutesCommand c) {
        Instant dueAt = due.deadline().dueAt();
        return due.reminders().stream()
                .sorted()
                .map(at -> new MinutesReminderDue(c.meetingId(), at, dueAt, c.kept()));
    }

    static Minutes after(Minutes before, MinutesRemindersSet e) {
        return reminding(before, e.reminders());
    }

    static Minutes after(Minutes before, MinutesReminderDue e) {
        return before instanceof Due(_, _, var reminders, _)
                ? reminding(before, without(reminders, e.remindAt()))
                : before;
    }

    private static Minutes reminding(Minutes before, List<Instant> reminders) {
        return before instanceof Due due ? due.reminding(reminders) : before;
    }

    private static List<Instant> without(List<Instant> reminders, Instant declared) {
        return reminders.stream().filter(at -> !at.equals(declared)).toList();
    }
}
