package org.huiyi.meeting.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.DueClock;
import org.huiyi.meeting.automation.DueMinutes.Owed;
import org.huiyi.meeting.minutes.MinutesCommand.DeclareMinutesOverdue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/// Declares what is due, past and undeclared, when no alarm did. Alarm and sweeper may both come: the
/// minutes are declared overdue once.
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
        List<Owed> past = due.past(now, AT_ONCE);
        oldest = past.isEmpty() ? null : past.getFirst().dueAt();
        past.forEach(owed -> declare(owed, now));
    }

    /// How long the oldest undeclared due time has passed; zero when every one is declared.
    public Duration lag() {
        Instant since = oldest;
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }

    /// One that fails is tried again at the next sweep and does not stop the others.
    private void declare(Owed owed, Instant now) {
        var act = Act.of(ACTOR, now);
        try {
            commands.send(
                    new DeclareMinutesOverdue(
                            owed.meetingId(), owed.dueAt(), act, owed.policyVersion()),
                    Conditions.none());
        } catch (RuntimeException e) {
            LOG.warn("Minutes of {} are not declared overdue yet", owed.meetingId(), e);
        }
    }
}
