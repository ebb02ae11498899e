package org.huiyi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.minutes.Cases.*;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.minutes.MinutesCommand.DeclareReminderDue;
import org.huiyi.meeting.minutes.MinutesCommand.SetMinutesReminders;
import org.huiyi.meeting.minutes.MinutesEvent.*;
import org.junit.jupiter.api.Test;

class RemindingTest {
    private static final Instant FIRST = DUE.minus(Duration.ofHours(12));
    private static final Instant SECOND = DUE.minus(Duration.ofHours(2));
    private static final MinutesRemindersSet SET =
            new MinutesRemindersSet(ID, DUE, List.of(FIRST, SECOND), null);

    @Test
    void minutes_that_fell_due_are_given_their_reminders_and_each_rings() {
        minutes(opened(), fellDue()).when(set(DUE)).then(SET);
        assertThat(MinutesDecider.INSTANCE.alarms(SET))
                .containsExactly(
                        new Alarm(MinutesDecider.MINUTES_REMINDER, FIRST),
                        new Alarm(MinutesDecider.MINUTES_REMINDER, SECOND));
    }

    @Test
    void a_due_time_that_was_corrected_meanwhile_is_not_reminded_of() {
        minutes(opened(), fellDue()).when(set(DUE.plusSeconds(1))).thenNothing();
    }

    @Test
    void reminders_are_settled_once_so_that_none_that_rang_rings_again() {
        minutes(opened(), fellDue(), SET).when(set(DUE)).thenNothing();
        minutes(opened(), fellDue(), SET, new MinutesReminderDue(ID, FIRST, DUE, null), drafted())
                .when(set(DUE))
                .thenNothing();
    }

    @Test
    void each_reminder_is_declared_once_and_never_early() {
        minutes(opened(), fellDue(), SET)
                .when(ring(FIRST, FIRST))
                .then(new MinutesReminderDue(ID, FIRST, DUE, null));
        minutes(opened(), fellDue(), SET).when(ring(FIRST, FIRST.minusSeconds(1))).thenNothing();
        minutes(opened(), fellDue(), SET, new MinutesReminderDue(ID, FIRST, DUE, null))
                .when(ring(FIRST, FIRST.plusSeconds(1)))
                .thenNothing();
    }

    @Test
    void writing_the_draft_does_not_silence_the_next_reminder() {
        minutes(opened(), fellDue(), SET, new MinutesReminderDue(ID, FIRST, DUE, null), drafted())
                .when(ring(SECOND, SECOND))
                .then(new MinutesReminderDue(ID, SECOND, DUE, null));
    }

    @Test
    void an_end_corrected_voids_the_reminders_of_the_end_before() {
        var later = DUE.plus(Duration.ofHours(5));
        minutes(opened(), fellDue(), SET, new MinutesFellDue(ID, ENDED, later, POLICY, null))
                .when(ring(FIRST, FIRST))
                .thenNothing();
    }

    @Test
    void nobody_is_reminded_of_minutes_that_are_published_or_overdue() {
        minutes(opened(), fellDue(), SET, drafted(), published(FIRST.minusSeconds(1)))
                .when(ring(FIRST, FIRST))
                .thenNothing();
        minutes(opened(), fellDue(), SET, overdue()).when(ring(FIRST, DUE)).thenNothing();
        minutes().when(ring(FIRST, FIRST)).thenNothing();
        minutes(opened()).when(set(DUE)).thenNothing();
    }

    /// REGULATION 2: "on restart fire everything missed".
    @Test
    void reminders_that_nobody_declared_in_time_are_declared_with_the_delay() {
        minutes(opened(), fellDue(), SET, new MinutesReminderDue(ID, FIRST, DUE, null))
                .when(declare(DUE, DUE.plusSeconds(40)))
                .then(new MinutesReminderDue(ID, SECOND, DUE, null), overdue());
        minutes(opened(), fellDue(), SET)
                .when(declare(DUE, DUE))
                .then(
                        new MinutesReminderDue(ID, FIRST, DUE, null),
                        new MinutesReminderDue(ID, SECOND, DUE, null),
                        overdue());
    }

    private static SetMinutesReminders set(Instant dueAt) {
        return new SetMinutesReminders(ID, 1, dueAt, List.of(FIRST, SECOND), house(ENDED), POLICY);
    }

    private static DeclareReminderDue ring(Instant remindAt, Instant at) {
        return new DeclareReminderDue(ID, 1, remindAt, house(at), POLICY);
    }

    private static Act house(Instant at) {
        return by(Actor.house("test"), at);
    }

    private static DeciderSpec<Minutes, MinutesCommand, MinutesEvent> minutes(
            MinutesEvent... events) {
        return given(MinutesDecider.INSTANCE, Arrays.asList(events));
    }
}
