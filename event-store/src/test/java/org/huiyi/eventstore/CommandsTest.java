package org.huiyi.eventstore;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.huiyi.eventstore.tally.Tally;
import org.huiyi.eventstore.tally.TallyCommand.Count;
import org.huiyi.eventstore.tally.TallyCommand.OpenTally;
import org.huiyi.eventstore.tally.TallyDecider;
import org.huiyi.eventstore.tally.TallyEvent.TallyOverdue;
import org.junit.jupiter.api.Test;

class CommandsTest extends StoreTest {
    private static final Instant LATER = Instant.now().plus(Duration.ofDays(1));

    private final String id = "tally-" + UUID.randomUUID();

    @Test
    void what_was_acknowledged_is_in_the_history_and_in_the_view() {
        commands.send(new OpenTally(id, LATER), Conditions.none());
        var receipt = commands.send(new Count(id, 3), Conditions.none());

        assertThat(receipt.version()).isEqualTo(4);
        assertThat(receipt.recorded()).hasSize(3);
        var past = histories.fold(TallyDecider.INSTANCE, id);
        assertThat(past.state()).isInstanceOf(Tally.Open.class);
        assertThat(past.version()).isEqualTo(4);
        await().atMost(5, SECONDS).until(() -> view.countOf(id) == 3);
    }

    @Test
    void a_refusal_comes_back_as_it_was_said() {
        assertThatThrownBy(() -> commands.send(new Count(id, 1), Conditions.none()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void a_due_time_that_passes_is_declared() {
        commands.send(new OpenTally(id, Instant.now().plusMillis(1_500)), Conditions.none());

        await().atMost(5, SECONDS)
                .until(
                        () ->
                                histories.events(id).stream()
                                        .anyMatch(e -> e.payload() instanceof TallyOverdue));
    }
}
