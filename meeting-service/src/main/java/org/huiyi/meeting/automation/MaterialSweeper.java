package org.huiyi.meeting.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.DueClock;
import org.huiyi.meeting.automation.DueMaterial.Owed;
import org.huiyi.meeting.material.MaterialCommand;
import org.huiyi.meeting.material.MaterialCommand.DeclareMaterialOverdue;
import org.huiyi.meeting.material.MaterialCommand.DeclareMaterialReminders;
import org.springframework.scheduling.annotation.Scheduled;

/// Declares material overdue, and that it is time to remind of it, when no alarm did; once, whoever comes first.
public final class MaterialSweeper {
    private static final Actor ACTOR = Actor.house("material-sweeper");
    private static final int AT_ONCE = 100;

    private final DueMaterial due;
    private final Sweeping sweeping;

    public MaterialSweeper(DueMaterial due, Commands commands, DueClock clock) {
        this.due = due;
        this.sweeping = new Sweeping(commands, clock);
    }

    @Scheduled(fixedDelayString = "${huiyi.material.sweep-every:PT0.5S}")
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

    private MaterialCommand overdue(Owed owed, Instant now) {
        return new DeclareMaterialOverdue(
                owed.meetingId(), owed.dueAt(), Act.of(ACTOR, now), owed.policyVersion());
    }

    private MaterialCommand reminder(Owed owed, Instant now) {
        return new DeclareMaterialReminders(
                owed.meetingId(), owed.dueAt(), Act.of(ACTOR, now), owed.policyVersion());
    }
}
