package org.huiyi.meeting.automation;

import java.time.Instant;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.DueClock;
import org.huiyi.meeting.automation.DueActs.Owed;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.meeting.CourseCommand.DeclareProvisionalEnd;
import org.huiyi.meeting.meeting.IncidentCommand.DeclareIncidentsOverdue;
import org.huiyi.meeting.meeting.MeetingCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/// Declares what a meeting owed by a time that passed, when no alarm did. Both may come: it is declared
/// once.
public final class ActSweeper {
    private static final Logger LOG = LoggerFactory.getLogger(ActSweeper.class);
    private static final Actor ACTOR = Actor.house("act-sweeper");
    private static final int AT_ONCE = 100;

    private final DueActs due;
    private final PoliciesInForce policies;
    private final Commands commands;
    private final DueClock clock;

    public ActSweeper(DueActs due, PoliciesInForce policies, Commands commands, DueClock clock) {
        this.due = due;
        this.policies = policies;
        this.commands = commands;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${huiyi.acts.sweep-every:PT0.5S}")
    void sweep() {
        Instant now = clock.instant();
        due.past(now, AT_ONCE).forEach(owed -> declare(owed, now));
    }

    /// One that fails is tried again at the next sweep and does not stop the others.
    private void declare(Owed owed, Instant now) {
        try {
            commands.send(command(owed, now), Conditions.none());
        } catch (RuntimeException e) {
            LOG.warn("{} is not declared yet", owed, e);
        }
    }

    private MeetingCommand command(Owed owed, Instant now) {
        var policy = policies.of(owed.meetingId(), owed.dueAt());
        var act = Act.of(ACTOR, now);
        return switch (owed.kind()) {
            case INCIDENT ->
                    new DeclareIncidentsOverdue(owed.meetingId(), act, policy, owed.dueAt());
            case END -> new DeclareProvisionalEnd(owed.meetingId(), act, policy, owed.dueAt());
        };
    }
}
