package org.huiyi.eventstore;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.eventstore.axon.ByAggregateId;
import org.huiyi.eventstore.axon.CommandFamilies;
import org.huiyi.eventstore.tally.TallyAggregate;
import org.huiyi.eventstore.tally.TallyCommand;
import org.huiyi.eventstore.tally.TallyCommand.Count;
import org.huiyi.eventstore.tally.TallyCommand.OpenTally;
import org.huiyi.eventstore.tally.TallyEvent.Counted;
import org.huiyi.eventstore.tally.TallyEvent.TallyOpened;
import org.huiyi.eventstore.tally.TallyEvent.TallyOverdue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The shell under Axon's own fixture, without a database.
class ShellTest {
    private static final Instant DUE =
            Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);

    private final FixtureConfiguration<TallyAggregate> fixture =
            new AggregateTestFixture<>(TallyAggregate.class);

    @BeforeEach
    void as_the_store_wires_it() {
        fixture.registerCommandDispatchInterceptor(new CommandFamilies());
        fixture.registerCommandTargetResolver(new ByAggregateId());
        fixture.registerInjectableResource((DueClock) () -> DUE);
    }

    @Test
    void an_event_arms_its_alarms() {
        fixture.givenNoPriorActivity()
                .when(new OpenTally("t", DUE))
                .expectEvents(new TallyOpened("t", DUE))
                .expectScheduledDeadline(DUE, new Alarm("tally-due", DUE));
    }

    @Test
    void an_alarm_due_at_once_rings_again_when_its_events_are_stored() {
        Instant soon = TallyCommand.AT.plusMillis(200);
        fixture.givenCurrentTime(TallyCommand.AT)
                .when(new OpenTally("t", soon))
                .expectScheduledDeadline(soon, new Alarm("tally-due", soon))
                .expectScheduledDeadline(
                        TallyCommand.AT.plusSeconds(1), new Alarm("tally-due", soon));
    }

    @Test
    void a_no_is_an_exception() {
        fixture.givenNoPriorActivity()
                .when(new Count("t", 1))
                .expectException(RefusedException.class)
                .expectNoEvents();
    }

    @Test
    void an_alarm_that_rings_declares() {
        fixture.givenCommands(new OpenTally("t", DUE), new Count("t", 1))
                .whenThenTimeElapses(Duration.ofDays(2))
                .expectEvents(new TallyOverdue("t", DUE));
    }

    @Test
    void several_events_are_applied_in_order() {
        fixture.given(new TallyOpened("t", DUE))
                .when(new Count("t", 2))
                .expectEvents(new Counted("t", 1), new Counted("t", 2));
    }
}
