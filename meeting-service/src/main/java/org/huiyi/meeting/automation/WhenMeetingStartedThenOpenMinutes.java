package org.huiyi.meeting.automation;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.meeting.SessionEvent.MeetingStarted;
import org.huiyi.meeting.minutes.MinutesCommand.OpenMinutes;

/// Minutes open with the meeting, so that the recorder can draft while it lasts.
@ProcessingGroup("automation.open-minutes")
public final class WhenMeetingStartedThenOpenMinutes {
    private static final Actor ACTOR = Actor.house("open-minutes");

    private final Commands commands;
    private final Clock clock;

    public WhenMeetingStartedThenOpenMinutes(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    void on(MeetingStarted event, RecordedEvent recorded) {
        var act = new Act(ACTOR, event.startedAt(), clock.instant(), null);
        commands.sendApart(
                new OpenMinutes(event.meetingId(), act, recorded.policyVersion()),
                Conditions.causedBy(recorded.eventId(), recorded.correlationId()));
    }
}
