package org.huiyi.meeting.automation;

import java.time.Clock;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.material.MaterialCommand.LetRequestsLapse;
import org.huiyi.meeting.meeting.ClosingEvent.MeetingCancelled;
import org.huiyi.meeting.meeting.PlanEvent.PartyWithdrawn;
import org.jspecify.annotations.Nullable;

/// Nothing is owed to a meeting that is cancelled, nor by a party that withdrew (R43).
@ProcessingGroup("automation.let-requests-lapse")
public final class WhenNobodyWaitsThenLetRequestsLapse {
    private static final Actor ACTOR = Actor.house("let-requests-lapse");

    private final Commands commands;
    private final Clock clock;

    public WhenNobodyWaitsThenLetRequestsLapse(Commands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @EventHandler
    void on(MeetingCancelled event, RecordedEvent recorded) {
        lapse(event.meetingId(), null, recorded);
    }

    @EventHandler
    void on(PartyWithdrawn event, RecordedEvent recorded) {
        lapse(event.meetingId(), event.partyId(), recorded);
    }

    private void lapse(String meetingId, @Nullable String partyId, RecordedEvent recorded) {
        var act = new Act(ACTOR, recorded.occurredAt(), clock.instant(), null);
        commands.sendApart(
                new LetRequestsLapse(meetingId, partyId, act, recorded.policyVersion()),
                Conditions.causedBy(recorded.eventId(), recorded.correlationId()));
    }
}
