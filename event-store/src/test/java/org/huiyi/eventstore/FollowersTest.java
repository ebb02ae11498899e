package org.huiyi.eventstore;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.serialization.Serializer;
import org.huiyi.eventstore.order.WokenSource;
import org.huiyi.eventstore.tally.TallyCommand.Count;
import org.huiyi.eventstore.tally.TallyCommand.Describe;
import org.huiyi.eventstore.tally.TallyCommand.OpenTally;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FollowersTest extends StoreTest {
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(1));

    private final String id = "tally-" + UUID.randomUUID();

    @Autowired EventProcessingConfiguration processing;
    @Autowired TransactionManager transactions;
    @Autowired Serializer serializer;
    @Autowired JdbcClient database;
    @Autowired ParkedEvents parked;
    @Autowired WokenSource source;

    private StreamingEventProcessor processor() {
        return processing
                .eventProcessor("view.tallies", StreamingEventProcessor.class)
                .orElseThrow();
    }

    private void open() {
        commands.send(new OpenTally(id, LATER), Conditions.none());
    }

    @Test
    void a_follower_hears_of_a_commit_without_polling() {
        open();
        await().atMost(60, SECONDS).until(() -> view.countOf(id) == 0);
        long start = System.nanoTime();
        commands.send(new Count(id, 1), Conditions.none());
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> view.countOf(id) == 1);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void axon_runs_its_followers_in_transactions() {
        assertThat(transactions).isNotInstanceOf(NoTransactionManager.class);
    }

    @Test
    void a_replay_token_can_be_written_and_read() {
        var token =
                ReplayToken.createReplayToken(
                        new GlobalSequenceTrackingToken(5), new GlobalSequenceTrackingToken(2));
        var stored = serializer.serialize(token, String.class);

        assertThat((Object) serializer.deserialize(stored)).isEqualTo(token);
    }

    @Test
    void a_reset_follower_sees_everything_again() {
        var before = source.createHeadToken();
        open();
        commands.send(new Count(id, 2), Conditions.none());
        await().atMost(60, SECONDS).until(() -> view.countOf(id) == 2);
        processor().shutDown();
        await().atMost(60, SECONDS)
                .ignoreExceptions()
                .until(() -> {
                    processor().resetTokens();
                    return true;
                });
        processor().start();

        await().atMost(60, SECONDS).until(() -> view.countOf(id) == 4);
    }

    @Test
    void what_an_sql_error_breaks_is_parked_and_released_in_order() {
        open();
        await().atMost(60, SECONDS).until(() -> view.countOf(id) == 0);
        view.poison(id);
        commands.send(new Count(id, 1), Conditions.none());
        commands.send(new Count(id, 1), Conditions.none());
        await().atMost(60, SECONDS).until(() -> parkedOf(id) == 2);
        String other = "tally-" + UUID.randomUUID();
        commands.send(new OpenTally(other, LATER), Conditions.none());
        await().atMost(60, SECONDS).until(() -> view.countOf(other) == 0);

        view.heal(id);
        assertThat(parked.release("view.tallies")).isPositive();

        assertThat(view.countOf(id)).isEqualTo(2);
        assertThat(parkedOf(id)).isZero();
        assertThat(view.seenOf(id)).extracting(RecordedEvent::sequence).isSorted();
    }

    private long parkedOf(String sequence) {
        return database.sql("select count(*) from dead_letter where sequence_identifier = ?")
                .param(sequence)
                .query(Long.class)
                .single();
    }

    @Test
    void personal_text_is_stored_sealed_and_read_open() {
        commands.send(new Describe(id, "p-" + id, "a secret"), Conditions.none());
        await().atMost(60, SECONDS).until(() -> !view.seenOf(id).isEmpty());

        String payload =
                database.sql("select payload from event where aggregate_id = ?")
                        .param(id)
                        .query(String.class)
                        .single();
        assertThat(payload).contains("\"person\"", "\"sealed\"").doesNotContain("secret");
        assertThat(List.of(view.seenOf(id).getFirst().payload().toString()))
                .isEqualTo(List.of(histories.events(id).getFirst().payload().toString()));
    }
}
