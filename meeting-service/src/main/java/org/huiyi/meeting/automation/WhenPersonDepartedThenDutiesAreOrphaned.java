package org.huiyi.meeting.automation;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.Commands;
import org.huiyi.eventstore.Conditions;
import org.huiyi.eventstore.RecordedEvent;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.meeting.CustodyCommand.HearDeparture;
import org.huiyi.meeting.person.PersonEvent.PersonDeparted;

/// Every meeting that counts on whoever left is told, so that its organiser sees what is nobody's now.
@ProcessingGroup("automation.departures")
public final class WhenPersonDepartedThenDutiesAreOrphaned {
    private static final Actor ACTOR = Actor.house("departures");

    private final Function<String, List<String>> meetingsOf;
    private final Commands commands;
    private final PoliciesInForce policies;
    private final Clock clock;

    /// @param meetingsOf the meetings in which a person is named
    public WhenPersonDepartedThenDutiesAreOrphaned(
            Function<String, List<String>> meetingsOf,
            Commands commands,
            PoliciesInForce policies,
            Clock clock) {
        this.meetingsOf = meetingsOf;
        this.commands = commands;
        this.policies = policies;
        this.clock = clock;
    }

    @EventHandler
    void on(PersonDeparted event, RecordedEvent recorded) {
        meetingsOf.apply(event.personId()).forEach(meeting -> tell(meeting, event, recorded));
    }

    private void tell(String meetingId, PersonDeparted event, RecordedEvent because) {
        var act = new Act(ACTOR, event.departedAt(), clock.instant(), null);
        var policy = policies.of(meetingId, act.receivedAt());
        commands.sendApart(
                new HearDeparture(meetingId, act, policy, event.personId()),
                Conditions.causedBy(because.eventId(), because.correlationId()));
    }
}
