package org.huiyi.action.write;

import static org.huiyi.action.action.Samples.DUE;
import static org.huiyi.action.action.Samples.HOUSE;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.LEAD;
import static org.huiyi.action.action.Samples.MEETING;
import static org.huiyi.action.action.Samples.ORGANISER;
import static org.huiyi.action.action.Samples.T0;
import static org.huiyi.action.action.Samples.TOLD;
import static org.huiyi.action.action.Samples.by;
import static org.huiyi.action.action.Samples.days;
import static org.huiyi.action.action.Samples.item;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.huiyi.action.action.ActionCommand.AssignAction;
import org.huiyi.action.action.ActionCommand.CompleteAction;
import org.huiyi.action.action.ActionCommand.VerifyAction;
import org.huiyi.action.action.ActionDecider;
import org.huiyi.action.action.ActionEvent.ActionAssigned;
import org.huiyi.action.action.ActionEvent.ActionOverdue;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Command;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.eventstore.axon.CommandFamilies;
import org.junit.jupiter.api.Test;

class ActionAggregateTest {
    private static final Duration TERM = Duration.between(T0, DUE);
    private static final AssignAction ASSIGN = new AssignAction(item(), TOLD, by(HOUSE, T0));
    private static final CompleteAction COMPLETE =
            new CompleteAction(ID, "house:3", "the plan", by(LEAD, days(3)));

    private final FixtureConfiguration<ActionAggregate> fixture = fixture();

    @Test
    void assignment_sets_the_alarm() {
        fixture.givenCurrentTime(T0)
                .when(ASSIGN)
                .expectEvents(new ActionAssigned(item(), TOLD, T0))
                .expectScheduledDeadline(TERM, new Alarm(ActionDecider.ALARM, DUE));
    }

    @Test
    void an_open_action_falls_overdue_when_the_time_has_elapsed() {
        fixture.givenCurrentTime(T0)
                .andGivenCommands(ASSIGN)
                .whenTimeElapses(TERM)
                .expectTriggeredDeadlinesWithName(ActionDecider.ALARM)
                .expectEvents(new ActionOverdue(ID, MEETING, DUE));
    }

    @Test
    void nothing_is_overdue_a_moment_before() {
        fixture.givenCurrentTime(T0)
                .andGivenCommands(ASSIGN)
                .whenTimeElapses(TERM.minusMillis(1))
                .expectNoEvents();
    }

    @Test
    void a_completed_action_does_not_fall_overdue_when_its_alarm_rings() {
        fixture.givenCurrentTime(T0)
                .andGivenCommands(ASSIGN, COMPLETE)
                .whenTimeElapses(TERM)
                .expectTriggeredDeadlinesWithName(ActionDecider.ALARM)
                .expectNoEvents();
    }

    @Test
    void a_refusal_leaves_no_event() {
        fixture.givenCurrentTime(T0)
                .andGivenCommands(ASSIGN)
                .when(new VerifyAction(ID, "house:3", true, null, by(ORGANISER, days(1))))
                .expectNoEvents()
                .expectException(RefusedException.class);
    }

    private static FixtureConfiguration<ActionAggregate> fixture() {
        var fixture = new AggregateTestFixture<>(ActionAggregate.class);
        fixture.registerCommandDispatchInterceptor(new CommandFamilies());
        fixture.registerCommandTargetResolver(message ->
                new VersionedAggregateIdentifier(
                        ((Command) message.getPayload()).aggregateId(), null));
        fixture.registerInjectableResource(Clock.fixed(DUE, ZoneOffset.UTC));
        fixture.setReportIllegalStateChange(false);
        return fixture;
    }
}
