package org.huiyi.meeting.write;

import static org.huiyi.meeting.minutes.Cases.*;

import java.time.Duration;
import java.util.List;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Command;
import org.huiyi.eventstore.DueClock;
import org.huiyi.eventstore.RefusedException;
import org.huiyi.eventstore.axon.CommandFamilies;
import org.huiyi.meeting.minutes.MinutesDecider;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesUndelivered;
import org.junit.jupiter.api.Test;

class MinutesAggregateTest {
    private static final Duration TERM = Duration.between(ENDED, DUE);

    private final FixtureConfiguration<MinutesAggregate> fixture = fixture();

    @Test
    void the_end_of_the_meeting_sets_the_alarm() {
        fixture.givenCurrentTime(ENDED)
                .when(fallDue())
                .expectEvents(opened(), fellDue())
                .expectScheduledDeadline(TERM, new Alarm(MinutesDecider.MINUTES_DUE, DUE));
    }

    @Test
    void minutes_fall_overdue_when_the_time_has_elapsed() {
        fixture.givenCurrentTime(ENDED)
                .andGivenCommands(fallDue())
                .whenTimeElapses(TERM)
                .expectTriggeredDeadlinesWithName(MinutesDecider.MINUTES_DUE)
                .expectEvents(overdue());
    }

    @Test
    void nothing_is_overdue_a_moment_before() {
        fixture.givenCurrentTime(ENDED)
                .andGivenCommands(fallDue())
                .whenTimeElapses(TERM.minusMillis(1))
                .expectNoEvents();
    }

    @Test
    void published_minutes_do_not_fall_overdue_but_whom_they_did_not_reach_is_declared() {
        fixture.givenCurrentTime(ENDED)
                .andGivenCommands(
                        fallDue(),
                        draft(complete(), DEADLINE),
                        publish(ENDED.plusSeconds(60), null))
                .whenTimeElapses(TERM)
                .expectTriggeredDeadlinesWithName(MinutesDecider.MINUTES_DUE)
                .expectEvents(new MinutesUndelivered(ID, DUE, List.of("acme", "globex"), null));
    }

    @Test
    void the_sweeper_was_there_before_the_alarm() {
        fixture.givenCurrentTime(ENDED)
                .andGivenCommands(fallDue(), declare(DUE, DUE))
                .whenTimeElapses(TERM)
                .expectNoEvents();
    }

    @Test
    void a_refusal_leaves_no_event() {
        fixture.given(opened(), fellDue(), drafted())
                .when(publish(DUE.plusSeconds(1), null))
                .expectNoEvents()
                .expectException(RefusedException.class);
    }

    private static FixtureConfiguration<MinutesAggregate> fixture() {
        var fixture = new AggregateTestFixture<>(MinutesAggregate.class);
        fixture.registerCommandDispatchInterceptor(new CommandFamilies());
        fixture.registerCommandTargetResolver(message ->
                new VersionedAggregateIdentifier(
                        ((Command) message.getPayload()).aggregateId(), null));
        fixture.registerInjectableResource((DueClock) () -> DUE);
        fixture.setReportIllegalStateChange(false);
        return fixture;
    }
}
