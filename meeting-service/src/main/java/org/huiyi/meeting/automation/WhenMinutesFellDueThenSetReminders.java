package org.huiyi.meeting.automation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.law.PublicationOfMinutes;
import org.huiyi.meeting.minutes.MinutesCommand.SetMinutesReminders;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesFellDue;

/// Minutes that fell due are reminded of as long ahead as policy says (R30).
@ProcessingGroup("automation.minutes-reminders")
public final class WhenMinutesFellDueThenSetReminders {
    private static final Actor ACTOR = Actor.house("minutes-reminders");

    private final Commands commands;
    private final PoliciesInForce policies;
    private final Clock clock;

    public WhenMinutesFellDueThenSetReminders(
            Commands commands, PoliciesInForce policies, Clock clock) {
        this.commands = commands;
        this.policies = policies;
        this.clock = clock;
    }

    @EventHandler
    void on(MinutesFellDue event, RecordedEvent recorded) {
        var act = Act.of(ACTOR, clock.instant());
        commands.sendApart(
                new SetMinutesReminders(
                        event.meetingId(),
                        event.sessionNumber(),
                        event.dueAt(),
                        reminders(event, recorded.receivedAt()),
                        act,
                        recorded.policyVersion()),
                Conditions.causedBy(recorded.eventId(), recorded.correlationId()));
    }

    private List<Instant> reminders(MinutesFellDue event, Instant at) {
        var ahead = policies.of(event.meetingId(), at).parameters().minutesReminders();
        return PublicationOfMinutes.reminders(
                event.endedAt(), event.dueAt(), Objects.requireNonNull(ahead));
    }
}
