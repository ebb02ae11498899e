package org.huiyi.action.write;

import static org.huiyi.action.action.Samples.DUE;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.LEAD;
import static org.huiyi.action.action.Samples.MEETING;
import static org.huiyi.action.action.Samples.ORGANISER;
import static org.huiyi.action.action.Samples.T0;
import static org.huiyi.action.action.Samples.TOLD;
import static org.huiyi.action.action.Samples.by;
import static org.huiyi.action.action.Samples.days;
import static org.huiyi.action.action.Samples.item;

import java.time.Duration;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.huiyi.action.action.ActionCommand.AssignAction;
import org.huiyi.action.action.ActionCommand.Claim;
import org.huiyi.action.action.ActionCommand.CompleteAction;
import org.huiyi.action.action.ActionCommand.VerifyAction;
import org.huiyi.action.action.Lapse.ActionEscalated;
import org.huiyi.action.action.Lapse.ActionOverdue;
import org.huiyi.action.action.Samples;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Command;
import org.huiyi.eventstore.DueClock;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.eventstore.axon.CommandFamilies;
import org.junit.jupiter.api.Test;

class ActionAggregateTest {
    private static final Duration TERM = Duration.between(T0, DUE);
    private static final AssignAction ASSIGN = Samples.assign(item(), TOLD, T0);
    private static final AssignAction QUIET = Samples.assign(Samples.quiet(), TOLD, T0);
    private static final CompleteAction COMPLETE =
            new CompleteAction(ID, "house:3", new Claim("the plan", null, null), by(LEAD, days(3)));

    private final FixtureConfiguration<ActionAggregate> fixture = fixture();

    @Test
    void assignment_sets_the_alarm() {
        fixture.givenCurrentTime(T0)
                .when(ASSIGN)
                .expectEvents(Samples.assigned(item(), TOLD, T0))
                .expectScheduledDeadline(TERM, new Alarm("action-due", DUE));
    }

    @Test
    void an_open_action_falls_overdue_when_the_time_has_elapsed() {
        fixture.givenCurrentTime(T0)
                .andGivenCommands(QUIET)
                .whenTimeElapses(TERM)
                .expectTriggeredDeadlinesWithName("action-reminder", "action-due")
                .expectEvents(
                        new ActionOverdue(ID, MEETING, DUE),
                        new ActionEscalated(
                                ID, MEETING, 1, 1, Level.ASSIGNEE, Cause.OVERDUE, DUE, days(8)));
    }

    @Test
    void every_alarm_that_an_event_arms_is_set() {
        fixture.givenCurrentTime(T0)
                .when(ASSIGN)
                .expectScheduledDeadline(Duration.ofDays(2), new Alarm("progress-due", days(2)))
                .expectScheduledDeadline(Duration.ofDays(2), new Alarm("check-due", days(2)))
                .expectScheduledDeadline(
                        Duration.ofHours(36),
                        new Alarm("progress-reminder", T0.plus(Duration.ofHours(36))))
                .expectScheduledDeadline(Duration.ofDays(6), new Alarm("action-reminder", days(6)));
    }

    @Test
    void a_report_that_does_not_come_is_declared_when_its_time_has_elapsed() {
        fixture.givenCurrentTime(T0)
                .andGivenCommands(ASSIGN)
                .whenTimeElapses(Duration.ofDays(2))
                .expectTriggeredDeadlinesWithName("progress-reminder", "progress-due", "check-due");
    }

    @Test
    void nothing_is_overdue_a_moment_before() {
        fixture.givenCurrentTime(T0)
                .andGivenCommands(QUIET)
                .whenTimeElapses(TERM.minusMillis(1))
                .expectNoEvents();
    }

    @Test
    void a_completed_action_does_not_fall_overdue_when_its_alarm_rings() {
        fixture.givenCurrentTime(T0)
                .andGivenCommands(QUIET, COMPLETE)
                .whenTimeElapses(TERM)
                .expectTriggeredDeadlinesWithName("action-reminder", "action-due")
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
        fixture.registerInjectableResource((DueClock) () -> DUE);
        fixture.setReportIllegalStateChange(false);
        return fixture;
    }
}
