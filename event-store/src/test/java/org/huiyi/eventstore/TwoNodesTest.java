package org.huiyi.eventstore;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huiyi.eventstore.Conditions.Expected;
import org.huiyi.eventstore.tally.Tally;
import org.huiyi.eventstore.tally.TallyCommand.Count;
import org.huiyi.eventstore.tally.TallyCommand.OpenTally;
import org.huiyi.eventstore.tally.TallyDecider;
import org.huiyi.eventstore.tally.TallyRefusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A second process over the same database, as far as the store can tell.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTest extends StoreTest {
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(1));

    private ConfigurableApplicationContext other;
    private Commands there;

    @BeforeAll
    void a_second_node() {
        other =
                new SpringApplicationBuilder(StoreTest.App.class)
                        .web(WebApplicationType.NONE)
                        .properties(
                                "huiyi.keys.master=" + MASTER,
                                "spring.datasource.url=" + URL,
                                "spring.datasource.username=postgres",
                                "spring.datasource.password=postgres")
                        .run();
        there = other.getBean(Commands.class);
    }

    @AfterAll
    void the_second_node_stops() {
        other.close();
    }

    private String opened() {
        String id = "tally-" + UUID.randomUUID();
        commands.send(new OpenTally(id, LATER), Conditions.none());
        return id;
    }

    private static Conditions expecting(long version) {
        return new Conditions(null, null, new Expected.Exactly(version), false, null, null);
    }

    @Test
    void nodes_that_race_for_one_thing_lose_no_command() throws Exception {
        String id = opened();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all =
                    IntStream.range(0, 60)
                            .mapToObj(i ->
                                    threads.submit(() ->
                                            (i % 2 == 0 ? commands : there)
                                                    .send(new Count(id, 1), Conditions.none())))
                            .toList();
            for (var one : all) {
                one.get();
            }
        }
        assertThat(histories.fold(TallyDecider.INSTANCE, id).state())
                .isEqualTo(new Tally.Open(LATER, 60));
    }

    @Test
    void repeats_on_two_nodes_give_equal_answers_and_one_event() throws Exception {
        String id = opened();
        var keyed = new Conditions("key", "body", new Expected.Any(), false, null, null);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    IntStream.range(0, 8)
                            .mapToObj(i ->
                                    threads.submit(() ->
                                            (i % 2 == 0 ? commands : there)
                                                    .send(new Count(id, 1), keyed)))
                            .toList();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(answers.getFirst().get());
            }
        }
        assertThat(histories.events(id)).hasSize(2);
    }

    @Test
    void a_no_is_never_said_on_an_older_state() {
        String id = opened();
        there.send(new Count(id, 1), Conditions.none());
        commands.send(new Count(id, 1), expecting(2));
        var receipt = there.send(new Count(id, 1), expecting(3));
        var refused =
                catchThrowableOfType(
                        RefusedException.class,
                        () ->
                                commands.send(
                                        new Count(id, TallyDecider.MOST_STEPS + 1),
                                        expecting(receipt.version())));

        assertThat(refused.refusals())
                .isEqualTo(List.of(new TallyRefusal.TooManySteps(TallyDecider.MOST_STEPS + 1)));
    }

    @Test
    void a_view_follows_what_the_other_node_recorded() {
        String id = opened();
        there.send(new Count(id, 2), Conditions.none());

        await().atMost(60, SECONDS).until(() -> view.countOf(id) == 2);
    }
}
