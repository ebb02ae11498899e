package org.huiyi.meeting.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.DueClock;
import org.huiyi.meeting.automation.DueActs.Owed;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.meeting.ClosingCommand.DeclareEvaluationOverdue;
import org.huiyi.meeting.meeting.CourseCommand.DeclareProvisionalEnd;
import org.huiyi.meeting.meeting.CourseCommand.DeclareSessionEnded;
import org.huiyi.meeting.meeting.IncidentCommand.DeclareIncidentsOverdue;
import org.huiyi.meeting.meeting.MeetingCommand;
import org.huiyi.meeting.meeting.PreparationCommand.DeclareConfirmationReminderDue;
import org.springframework.scheduling.annotation.Scheduled;

/// Declares what a meeting owed by a time that passed, when no alarm did. Both may come: it is declared
/// once.
public final class ActSweeper {
    private static final Actor ACTOR = Actor.house("act-sweeper");
    private static final int AT_ONCE = 100;

    private final DueActs due;
    private final DueConfirmations confirmations;
    private final PoliciesInForce policies;
    private final Sweeping sweeping;

    public ActSweeper(
            DueActs due,
            DueConfirmations confirmations,
            PoliciesInForce policies,
            Commands commands,
            DueClock clock) {
        this.due = due;
        this.confirmations = confirmations;
        this.policies = policies;
        this.sweeping = new Sweeping(commands, clock);
    }

    @Scheduled(fixedDelayString = "${huiyi.acts.sweep-every:PT0.5S}")
    void sweep() {
        Instant now = sweeping.now();
        var acts = due.past(now, AT_ONCE);
        var reminders = confirmations.past(now, AT_ONCE);
        sweeping.found(
                Stream.concat(
                        acts.stream().map(Owed::dueAt),
                        reminders.stream().map(DueConfirmations.Owed::remindAt)));
        acts.forEach(owed -> sweeping.declare(() -> command(owed, now)));
        reminders.forEach(owed -> sweeping.declare(() -> command(owed, now)));
    }

    /// How long the oldest undeclared due time has passed; zero when every one is declared.
    public Duration lag() {
        return sweeping.lag();
    }

    private MeetingCommand command(Owed owed, Instant now) {
        var policy = policies.of(owed.meetingId(), owed.dueAt());
        var act = Act.of(ACTOR, now);
        return switch (owed.kind()) {
            case INCIDENT ->
                    new DeclareIncidentsOverdue(owed.meetingId(), act, policy, owed.dueAt());
            case SESSION -> new DeclareSessionEnded(owed.meetingId(), act, policy, owed.dueAt());
            case END -> new DeclareProvisionalEnd(owed.meetingId(), act, policy, owed.dueAt());
            case EVALUATION ->
                    new DeclareEvaluationOverdue(owed.meetingId(), act, policy, owed.dueAt());
        };
    }

    private MeetingCommand command(DueConfirmations.Owed owed, Instant now) {
        return new DeclareConfirmationReminderDue(
                owed.meetingId(),
                Act.of(ACTOR, now),
                policies.of(owed.meetingId(), owed.remindAt()),
                owed.remindAt());
    }
}
