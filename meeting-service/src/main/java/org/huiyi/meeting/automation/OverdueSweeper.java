package org.huiyi.meeting.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.DueClock;
import org.huiyi.meeting.automation.DueMinutes.Owed;
import org.huiyi.meeting.minutes.MinutesCommand;
import org.huiyi.meeting.minutes.MinutesCommand.DeclareMinutesOverdue;
import org.huiyi.meeting.minutes.MinutesCommand.DeclareReminderDue;
import org.springframework.scheduling.annotation.Scheduled;

/// Declares what is due, past and undeclared, and what was to be reminded of, when no alarm did. Alarm and sweeper
/// may both come: it is declared once.
public final class OverdueSweeper {
    private static final Actor ACTOR = Actor.house("overdue-sweeper");
    private static final int AT_ONCE = 100;

    private final DueMinutes due;
    private final Sweeping sweeping;

    public OverdueSweeper(DueMinutes due, Commands commands, DueClock clock) {
        this.due = due;
        this.sweeping = new Sweeping(commands, clock);
    }

    @Scheduled(fixedDelayString = "${huiyi.minutes.sweep-every:PT0.5S}")
    void sweep() {
        Instant now = sweeping.now();
        List<Owed> reminders = due.toRemind(now, AT_ONCE);
        List<Owed> past = due.past(now, AT_ONCE);
        sweeping.found(Stream.concat(reminders.stream(), past.stream()).map(Owed::dueAt));
        reminders.forEach(owed -> sweeping.declare(() -> reminder(owed, now)));
        past.forEach(owed -> sweeping.declare(() -> overdue(owed, now)));
    }

    /// How long the oldest undeclared due time has passed; zero when every one is declared.
    public Duration lag() {
        return sweeping.lag();
    }

    private MinutesCommand overdue(Owed owed, Instant now) {
        return new DeclareMinutesOverdue(
                owed.meetingId(),
                owed.session(),
                owed.dueAt(),
                Act.of(ACTOR, now),
                owed.policyVersion());
    }

    private MinutesCommand reminder(Owed owed, Instant now) {
        return new DeclareReminderDue(
                owed.meetingId(),
                owed.session(),
                owed.dueAt(),
                Act.of(ACTOR, now),
                owed.policyVersion());
    }
}
