package org.huiyi.meeting.write;

import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Instant;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.huiyi.contracts.decision.Command;
import org.huiyi.eventstore.DueClock;
import org.huiyi.eventstore.Histories;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.eventstore.axon.CommandFamilies;
import org.huiyi.meeting.history.PoliciesInForce;
import org.huiyi.meeting.meeting.PlanCommand.SendNotice;
import org.huiyi.meeting.meeting.SessionCommand.EndMeeting;
import org.junit.jupiter.api.Test;

/// The shell around the decider: what it passes on and what it does not.
class MeetingAggregateTest {
    @Test
    void what_is_decided_is_applied() {
        fixture()
                .given(prepared())
                .when(new SendNotice(ID, act(ORGANISER, NOTIFIED), PRESET))
                .expectEvents(noticeSent());
    }

    @Test
    void a_refusal_applies_nothing() {
        fixture()
                .given(prepared())
                .when(new EndMeeting(ID, act(ORGANISER, NOTIFIED), PRESET))
                .expectNoEvents()
                .expectException(RefusedException.class);
    }

    private static FixtureConfiguration<MeetingAggregate> fixture() {
        var fixture = new AggregateTestFixture<>(MeetingAggregate.class);
        fixture.registerCommandDispatchInterceptor(new CommandFamilies());
        fixture.registerCommandTargetResolver(message ->
                new VersionedAggregateIdentifier(
                        ((Command) message.getPayload()).aggregateId(), null));
        fixture.registerInjectableResource((DueClock) Instant::now);
        fixture.registerInjectableResource(
                new PoliciesInForce(Histories.over(new InMemoryEventStorageEngine())));
        fixture.setReportIllegalStateChange(false);
        return fixture;
    }
}
