package org.huiyi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.common.caching.Cache;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.ConditionFailedException.Failure.KeyReused;
import org.huiyi.eventstore.Conditions.Expected;
import org.huiyi.eventstore.tally.TallyCommand.Count;
import org.huiyi.eventstore.tally.TallyCommand.OpenTally;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// One Idempotency-Key, one answer.
class RepeatsTest extends StoreTest {
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(1));

    private final String id = "tally-" + UUID.randomUUID();

    @Autowired Cache aggregateCache;

    private void open() {
        commands.send(new OpenTally(id, LATER), Conditions.none());
    }

    private static Conditions keyed(String key, String body) {
        return new Conditions(key, body, new Expected.Any(), false, null, null);
    }

    @Test
    void the_same_key_gives_the_same_answer_after_a_restart_too() {
        open();
        var first = commands.send(new Count(id, 2), keyed("k1", "body"));
        commands.send(new Count(id, 1), keyed("k2", "body"));
        var second = commands.send(new Count(id, 2), keyed("k1", "body"));
        aggregateCache.removeAll();
        var third = commands.send(new Count(id, 2), keyed("k1", "body"));

        assertThat(second).isEqualTo(first);
        assertThat(third).isEqualTo(first);
        assertThat(histories.events(id)).hasSize(4);
    }

    @Test
    void a_key_is_looked_at_before_the_version() {
        open();
        var once = new Conditions("k", "b", new Expected.Exactly(1), false, null, null);
        var first = commands.send(new Count(id, 2), once);

        assertThat(commands.send(new Count(id, 2), once)).isEqualTo(first);
    }

    @Test
    void a_key_with_another_body_is_refused() {
        open();
        commands.send(new Count(id, 2), keyed("k1", "body"));
        var failed =
                catchThrowableOfType(
                        ConditionFailedException.class,
                        () -> commands.send(new Count(id, 3), keyed("k1", "other")));

        assertThat(failed.failure()).isEqualTo(new KeyReused());
    }

    @Test
    void a_key_is_forgotten_after_a_day() {
        open();
        commands.send(new Count(id, 2), keyed("k1", "body"));
        var tomorrow = Act.of(new Actor("ann", "acme"), Instant.parse("2026-11-24T08:00:01Z"));
        var receipt = commands.send(new Count(id, 1, tomorrow), keyed("k1", "other"));

        assertThat(receipt.recorded()).hasSize(1);
    }

    @Test
    void the_same_key_of_another_caller_is_another_key() {
        open();
        commands.send(new Count(id, 1), keyed("k1", "body"));
        var bob = Act.of(new Actor("bob", "acme"), LATER);

        assertThat(commands.send(new Count(id, 1, bob), keyed("k1", "other")).recorded())
                .hasSize(1);
    }

    @Test
    void concurrent_repeats_give_equal_answers_and_one_event() throws Exception {
        open();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    IntStream.range(0, 8)
                            .mapToObj(_ ->
                                    threads.submit(() ->
                                            commands.send(new Count(id, 1), keyed("same", "body"))))
                            .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(answers.getFirst().get());
            }
        }
        assertThat(histories.events(id)).hasSize(2);
    }
}
