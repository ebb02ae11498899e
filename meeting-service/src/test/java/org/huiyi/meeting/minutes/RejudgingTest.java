package org.huiyi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.minutes.Cases.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.minutes.Aftermath.Sending;
import org.huiyi.meeting.minutes.MinutesCommand.LetMinutesFallDue;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesJudgedAgain;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesSentToParty;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesUndelivered;
import org.junit.jupiter.api.Test;

/// An end corrected after publication: what was late stays late, and what seemed timely may have been late.
class RejudgingTest {
    private static final Instant HOUR_BEFORE = DUE.minus(Duration.ofHours(1));
    private static final Instant TWO_BEFORE = DUE.minus(Duration.ofHours(2));

    @Test
    void an_earlier_end_makes_late_what_came_after_the_due_time_that_follows() {
        minutes(published(HOUR_BEFORE))
                .when(corrected(TWO_BEFORE))
                .then(judged(TWO_BEFORE, true, List.of()))
                .remarkingOn(Rule.R30)
                .arming(new Alarm(MinutesDecider.MINUTES_DUE, TWO_BEFORE));
        minutes(published(TWO_BEFORE))
                .when(corrected(TWO_BEFORE))
                .then(judged(TWO_BEFORE, false, List.of()))
                .remarking();
    }

    @Test
    void a_party_that_was_sent_them_after_it_was_sent_them_late() {
        minutes(
                        published(TWO_BEFORE),
                        reached("acme", TWO_BEFORE, false),
                        reached("globex", HOUR_BEFORE, false))
                .when(corrected(TWO_BEFORE))
                .then(judged(TWO_BEFORE, false, List.of("globex")))
                .remarkingOn(Rule.R31);
    }

    @Test
    void a_later_end_repairs_nothing() {
        Instant later = DUE.plus(Duration.ofHours(3));
        var late = publishedLate(DUE.plus(Duration.ofHours(1)), "ill");
        var judged = judged(later, false, List.of());
        minutes(overdue(), late).when(corrected(later)).then(judged).remarking();
        var state = fold(overdue(), late, judged);
        assertThat(state.publication().late()).isTrue();
        assertThat(state.deadline().dueAt()).isEqualTo(later);
    }

    @Test
    void from_then_on_parties_are_judged_by_the_due_time_that_follows() {
        MinutesEvent[] history = {
            published(HOUR_BEFORE),
            reached("acme", HOUR_BEFORE, false),
            judged(TWO_BEFORE, true, List.of("acme"))
        };
        assertThat(fold(history).publication().late()).isTrue();
        assertThat(fold(history).sentTo()).containsExactly(new Sending("acme", HOUR_BEFORE, true));
        minutes(history)
                .when(sent("globex", HOUR_BEFORE))
                .thenOfTypes(MinutesSentToParty.class)
                .remarkingOn(Rule.R31);
        minutes(history)
                .when(declare(TWO_BEFORE, DUE))
                .then(new MinutesUndelivered(ID, TWO_BEFORE, List.of("globex"), null));
    }

    @Test
    void the_end_told_again_judges_nothing() {
        minutes(published(DUE)).when(fallDue()).thenNothing();
    }

    private static LetMinutesFallDue corrected(Instant dueAt) {
        return new LetMinutesFallDue(ID, 1, deadline(dueAt), Act.of(RECORDER, ENDED));
    }

    private static Deadline deadline(Instant dueAt) {
        return new Deadline(dueAt.minus(Duration.ofHours(24)), dueAt, POLICY);
    }

    private static MinutesJudgedAgain judged(Instant dueAt, boolean late, List<String> parties) {
        return new MinutesJudgedAgain(
                ID, deadline(dueAt).endedAt(), dueAt, DUE, POLICY, late, parties, null);
    }

    private static List<MinutesEvent> past(MinutesEvent... then) {
        var events = new ArrayList<MinutesEvent>(List.of(opened(), drafted(), fellDue()));
        events.addAll(Arrays.asList(then));
        return events;
    }

    private static Minutes fold(MinutesEvent... then) {
        Minutes state = MinutesDecider.INSTANCE.initial();
        for (MinutesEvent event : past(then)) {
            state = MinutesDecider.INSTANCE.evolve(state, event);
        }
        return state;
    }

    private static DeciderSpec<Minutes, MinutesCommand, MinutesEvent> minutes(
            MinutesEvent... then) {
        return given(MinutesDecider.INSTANCE, past(then));
    }
}
