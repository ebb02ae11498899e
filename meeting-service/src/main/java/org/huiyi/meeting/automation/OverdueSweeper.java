package org.huiyi.meeting.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.DueClock;
import org.huiyi.meeting.automation.DueMinutes.Owed;
import org.huiyi.meeting.minutes.MinutesCommand;
import org.huiyi.meeting.minutes.MinutesCommand.DeclareMinutesOverdue;
import org.huiyi.meeting.minutes.MinutesCommand.DeclareReminderDue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/// Declares what is due, past and undeclared, and what was to be reminded of, when no alarm did. Alarm and sweeper
/// may both come: it is declared once.
public final class OverdueSweeper {
    private static final Logger LOG = LoggerFactory.getLogger(OverdueSweeper.class);
    private static final Actor ACTOR = Actor.house("overdue-sweeper");
    private static final int AT_ONCE = 100;

    private final DueMinutes due;
    private final Commands commands;
    private final DueClock clock;
    private volatile @Nullable Instant oldest;

    public OverdueSweeper(DueMinutes due, Commands commands, DueClock clock) {
        this.due = due;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${huiyi.minutes.sweep-every:PT0.5S}")
    void sweep() {
        Instant now = clock.instant();
        List<Owed> reminders = due.toRemind(now, AT_ONCE);
        List<Owed> past = due.past(now, AT_ONCE);
        oldest =
                Stream.concat(reminders.stream(), past.stream())
                        .map(Owed::dueAt)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        reminders.forEach(owed -> declare(reminder(owed, now)));
        past.forEach(owed -> declare(overdue(owed, now)));
    }

    /// How long the oldest undeclared due time has passed; zero when every one is declared.
    public Duration lag() {
        Instant since = oldest;
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }

    /// One that fails is tried again at the next sweep and does not stop the others.
    private void declare(MinutesCommand command) {
        try {
            commands.send(command, Conditions.none());
        } catch (RuntimeException e) {
            LOG.warn("{} is not taken yet", command, e);
        }
    }

    private MinutesCommand overdue(Owed owed, Instant now) {
        return new DeclareMinutesOverdue(
                owed.meetingId(), owed.dueAt(), Act.of(ACTOR, now), owed.policyVersion());
    }

    private MinutesCommand reminder(Owed owed, Instant now) {
        return new DeclareReminderDue(
                owed.meetingId(), owed.dueAt(), Act.of(ACTOR, now), owed.policyVersion());
    }
}
