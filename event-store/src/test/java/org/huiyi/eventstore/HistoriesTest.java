package org.huiyi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.eventstore.tally.Tally;
import org.huiyi.eventstore.tally.TallyCommand.Count;
import org.huiyi.eventstore.tally.TallyCommand.OpenTally;
import org.huiyi.eventstore.tally.TallyDecider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoriesTest extends StoreTest {
    private static final Instant DUE = Instant.now().plus(Duration.ofDays(1));
    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private final String id = "tally-" + UUID.randomUUID();

    /// Opened (version 1), counted by the house, counted twice by Ann (version 4), by the house again.
    @BeforeEach
    void counted_by_ann_and_by_the_house() {
        commands.send(new OpenTally(id, DUE, ann(MORNING)), Conditions.none());
        commands.send(new Count(id, 1, house()), Conditions.none());
        commands.send(new Count(id, 2, ann(MORNING.plusSeconds(60))), Conditions.none());
        commands.send(new Count(id, 1, house()), Conditions.none());
    }

    private static Act ann(Instant at) {
        return Act.of(new Actor("ann", "acme"), at);
    }

    private static Act house() {
        return Act.of(Actor.house("test"), MORNING.plusSeconds(30));
    }

    private Past<Tally> fold(Until until) {
        return histories.fold(TallyDecider.INSTANCE, id, until);
    }

    @Test
    void now_is_everything() {
        assertThat(fold(new Until.Now()).state()).isEqualTo(new Tally.Open(DUE, 4));
        assertThat(fold(new Until.Now()).version()).isEqualTo(4);
    }

    @Test
    void what_was_added_since_the_last_question_is_in_the_answer() {
        fold(new Until.Now());
        commands.send(new Count(id, 5, ann(MORNING.plusSeconds(90))), Conditions.none());
        var now = fold(new Until.Now());

        assertThat(now.state()).isEqualTo(new Tally.Open(DUE, 9));
        assertThat(now.version()).isEqualTo(10);
        assertThat(now.events()).isEqualTo(histories.events(id));
    }

    @Test
    void a_forgotten_history_is_read_anew() {
        var before = fold(new Until.Now());
        assertThat(fold(new Until.Now())).isSameAs(before);
        histories.forget();

        assertThat(fold(new Until.Now())).isNotSameAs(before).isEqualTo(before);
    }

    @Test
    void a_version_includes_what_the_house_did_after_it() {
        assertThat(fold(new Until.Version(1)).state()).isEqualTo(new Tally.Open(DUE, 1));
        assertThat(fold(new Until.Version(4)).state()).isEqualTo(new Tally.Open(DUE, 4));
        assertThat(fold(new Until.Version(0)).isEmpty()).isTrue();
    }

    @Test
    void a_sequence_includes_its_event() {
        assertThat(fold(new Until.Sequence(1)).events()).hasSize(2);
    }

    @Test
    void the_recorded_axis_goes_by_the_clock_of_the_database() {
        Instant second = histories.events(id).get(1).recordedAt();

        assertThat(fold(new Until.RecordedBy(second)).events()).hasSize(2);
        assertThat(fold(new Until.RecordedBy(MORNING.minusSeconds(86_400))).isEmpty()).isTrue();
    }

    @Test
    void the_occurred_axis_goes_by_what_callers_told() {
        assertThat(fold(new Until.OccurredBy(MORNING.plusSeconds(30))).events()).hasSize(3);
    }

    @Test
    void a_thing_without_events_is_in_its_initial_state() {
        var past = histories.fold(TallyDecider.INSTANCE, "nobody");

        assertThat(past.isEmpty()).isTrue();
        assertThat(past.version()).isZero();
        assertThat(past.state()).isEqualTo(new Tally.NotOpened());
    }
}
