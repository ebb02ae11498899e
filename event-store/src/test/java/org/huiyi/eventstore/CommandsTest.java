package org.huiyi.eventstore;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.common.caching.Cache;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Rule;
import org.huiyi.eventstore.ConditionFailedException.Failure.VersionMissing;
import org.huiyi.eventstore.ConditionFailedException.Failure.VersionStale;
import org.huiyi.eventstore.Conditions.Expected;
import org.huiyi.eventstore.tally.Tally;
import org.huiyi.eventstore.tally.TallyCommand.Count;
import org.huiyi.eventstore.tally.TallyCommand.DeclareOverdue;
import org.huiyi.eventstore.tally.TallyCommand.OpenTally;
import org.huiyi.eventstore.tally.TallyDecider;
import org.huiyi.eventstore.tally.TallyRefusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CommandsTest extends StoreTest {
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(1));

    private final String id = "tally-" + UUID.randomUUID();

    @Autowired Cache aggregateCache;

    private Receipt open() {
        return commands.send(new OpenTally(id, LATER), Conditions.none());
    }

    private static Conditions expecting(Expected expected) {
        return new Conditions(null, null, expected, false, null, null);
    }

    @Test
    void what_was_acknowledged_is_in_the_history_and_in_the_view() {
        open();
        var receipt = commands.send(new Count(id, 3), Conditions.none());

        assertThat(receipt.version()).isEqualTo(4);
        assertThat(receipt.recorded()).hasSize(3);
        assertThat(receipt.findings()).hasSize(1);
        var past = histories.fold(TallyDecider.INSTANCE, id);
        assertThat(past.state()).isEqualTo(new Tally.Open(LATER, 3));
        assertThat(past.version()).isEqualTo(4);
        await().atMost(60, SECONDS).until(() -> view.countOf(id) == 3);
    }

    @Test
    void an_event_tells_where_it_comes_from() {
        open();
        var at = Instant.parse("2026-11-20T10:00:00.000001Z");
        var act = new Act(new Actor("bob", "globex"), at, at.plusSeconds(5), null);
        var why = new Conditions("k", "h", new Expected.Any(), false, "story", "cause");
        var receipt = commands.send(new Count(id, 2, act), why);

        var first = histories.events(id).get(1);
        assertThat(first.type()).isEqualTo("tally.Counted");
        assertThat(first.actor()).isEqualTo(new Actor("bob", "globex"));
        assertThat(first.occurredAt()).isEqualTo(at);
        assertThat(first.receivedAt()).isEqualTo(at.plusSeconds(5));
        assertThat(first.correlationId()).isEqualTo("story");
        assertThat(first.causationId()).isEqualTo("cause");
        assertThat(first.policyVersion()).isEqualTo("preset-1");
        assertThat(first.rules()).containsExactly(Rule.R01);
        assertThat(first.findings()).isEqualTo(receipt.findings());
        assertThat(histories.events(id).get(2).findings()).isEmpty();
        assertThat(first.recordedAt()).isEqualTo(receipt.recorded().getFirst().recordedAt());
        assertThat(first.position()).isPositive();
    }

    @Test
    void an_event_may_have_happened_before_the_act_that_tells_of_it() {
        open();
        var told = LATER.plus(Duration.ofHours(3));
        var declare = new DeclareOverdue(id, LATER, Act.of(new Actor("ann", "acme"), told));
        var dryRun = new Conditions(null, null, new Expected.Any(), true, null, null);
        var foreseen = commands.send(declare, dryRun).recorded().getFirst();
        var recorded = commands.send(declare, Conditions.none()).recorded().getFirst();

        var due = LATER.truncatedTo(ChronoUnit.MICROS);
        assertThat(foreseen.occurredAt()).isEqualTo(due);
        assertThat(recorded.occurredAt()).isEqualTo(due);
        var stored = histories.events(id).getLast();
        assertThat(stored.occurredAt()).isEqualTo(due);
        assertThat(stored.receivedAt()).isEqualTo(told.truncatedTo(ChronoUnit.MICROS));
    }

    @Test
    void a_refusal_comes_back_as_it_was_said() {
        var refused =
                catchThrowableOfType(
                        RefusedException.class,
                        () -> commands.send(new Count(id, 1), Conditions.none()));

        assertThat(refused.refusals()).containsExactly(new TallyRefusal.NotOpen());
    }

    @Test
    void who_is_not_admitted_learns_nothing_of_versions() {
        open();
        var act = Act.of(new Actor("eve", "strangers"), LATER);
        var refused =
                catchThrowableOfType(
                        RefusedException.class,
                        () ->
                                commands.send(
                                        new Count(id, 1, act),
                                        expecting(new Expected.Exactly(77))));

        assertThat(refused.refusals()).containsExactly(new TallyRefusal.Stranger());
    }

    @Test
    void a_repeat_that_says_nothing_new_records_nothing() {
        open();
        var again = open();

        assertThat(again.recorded()).isEmpty();
        assertThat(again.version()).isEqualTo(1);
        assertThat(histories.events(id)).hasSize(1);
    }

    @Test
    void what_was_taken_to_be_new_and_is_not_is_judged_by_its_history() {
        open();
        aggregateCache.removeAll();
        var again = open();

        assertThat(again.recorded()).isEmpty();
        assertThat(again.version()).isEqualTo(1);
        assertThat(histories.events(id)).hasSize(1);
    }

    @Test
    void a_repeated_key_is_answered_as_before_though_the_thing_was_taken_to_be_new() {
        var keyed = new Conditions("k", "h", new Expected.Any(), false, null, null);
        var first = commands.send(new OpenTally(id, LATER), keyed);
        aggregateCache.removeAll();

        assertThat(commands.send(new OpenTally(id, LATER), keyed).recorded())
                .isEqualTo(first.recorded());
        assertThat(histories.events(id)).hasSize(1);
    }

    @Test
    void a_version_that_is_missing_or_stale_is_told_with_the_present_one() {
        open();
        commands.send(new Count(id, 2), expecting(new Expected.Exactly(1)));
        var missing =
                catchThrowableOfType(
                        ConditionFailedException.class,
                        () -> commands.send(new Count(id, 1), expecting(new Expected.Missing())));
        var stale =
                catchThrowableOfType(
                        ConditionFailedException.class,
                        () -> commands.send(new Count(id, 1), expecting(new Expected.Exactly(2))));

        assertThat(missing.failure()).isEqualTo(new VersionMissing(3));
        assertThat(stale.failure()).isEqualTo(new VersionStale(3));
    }

    @Test
    void acts_of_the_house_do_not_move_the_version() {
        open();
        var house = Act.of(Actor.house("automation"), LATER);
        var receipt = commands.send(new Count(id, 2, house), Conditions.none());

        assertThat(receipt.version()).isEqualTo(1);
        assertThat(histories.fold(TallyDecider.INSTANCE, id).version()).isEqualTo(1);
        assertThat(commands.send(new Count(id, 1), expecting(new Expected.Exactly(1))).version())
                .isEqualTo(4);
    }

    @Test
    void a_dry_run_says_what_it_would_record_and_records_nothing() {
        var dry = new Conditions(null, null, new Expected.Any(), true, null, null);
        var receipt = commands.send(new OpenTally(id, LATER), dry);

        assertThat(receipt.recorded())
                .extracting(Receipt.Recorded::type)
                .containsExactly("tally.TallyOpened");
        assertThat(histories.events(id)).isEmpty();
        assertThat(open().recorded()).hasSize(1);
    }

    @Test
    void commands_that_race_for_one_thing_all_arrive() throws Exception {
        open();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    IntStream.range(0, 100)
                            .mapToObj(_ ->
                                    threads.submit(() ->
                                            commands.send(new Count(id, 1), Conditions.none())))
                            .toList();
            for (var one : all) {
                one.get();
            }
        }
        assertThat(histories.fold(TallyDecider.INSTANCE, id).state())
                .isEqualTo(new Tally.Open(LATER, 100));
    }

    @Test
    void a_command_with_hundreds_of_events_is_stored_whole() {
        open();
        commands.send(new Count(id, 1_000), Conditions.none());
        aggregateCache.removeAll();

        assertThat(commands.send(new Count(id, 1), Conditions.none()).version()).isEqualTo(1_002);
    }
}
