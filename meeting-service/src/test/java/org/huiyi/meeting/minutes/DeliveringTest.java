package org.huiyi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.houserules.DeciderSpec.given;
import static org.huiyi.meeting.minutes.Cases.*;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.MinutesRefusal.MinutesForAStranger;
import org.huiyi.meeting.law.MinutesRefusal.MinutesNotPublished;
import org.huiyi.meeting.law.MinutesRefusal.MinutesNotYoursToPublish;
import org.huiyi.meeting.minutes.Aftermath.Sending;
import org.huiyi.meeting.minutes.MinutesCommand.HandOverMinutes;
import org.huiyi.meeting.minutes.MinutesEvent.*;
import org.junit.jupiter.api.Test;

class DeliveringTest {
    private static final Instant IN_TIME = DUE.minus(Duration.ofHours(1));
    private static final Instant TOO_LATE = DUE.plus(Duration.ofMinutes(10));
    private static final Instant DAYS_LATER = DUE.plus(Duration.ofDays(2));

    @Test
    void a_copy_that_came_back_is_recorded_with_its_cause_once() {
        minutes()
                .when(bounced("globex", "globex.lead", 1, IN_TIME))
                .then(failed("globex", "globex.lead", 1, IN_TIME));
        minutes(failed("globex", "globex.lead", 1, IN_TIME))
                .when(bounced("globex", "globex.lead", 1, IN_TIME))
                .thenNothing();
    }

    @Test
    void a_copy_sent_and_come_back_is_recorded_once_when_both_are_told_again() {
        var back = IN_TIME.plusSeconds(60);
        var known =
                minutes(
                        reached("globex", IN_TIME, false),
                        failed("globex", "globex.lead", 1, back));
        known.when(sent("globex", "globex.lead", 1, IN_TIME)).thenNothing();
        known.when(bounced("globex", "globex.lead", 1, back)).thenNothing();
    }

    @Test
    void a_party_whose_copy_came_back_is_reached_late_by_another_contact_and_only_that_party_is() {
        var after =
                List.<MinutesEvent>of(
                        reached("acme", IN_TIME, false),
                        failed("globex", "globex.lead", 1, IN_TIME));
        minutes(after)
                .when(sent("globex", "globex.guest", 1, TOO_LATE))
                .then(reached("globex", "globex.guest", 1, TOO_LATE, true))
                .remarkingOn(Rule.R31);
        assertThat(sentTo(after, reached("globex", "globex.guest", 1, TOO_LATE, true)))
                .containsExactly(
                        new Sending("acme", IN_TIME, false), new Sending("globex", TOO_LATE, true));
    }

    @Test
    void a_bounce_after_the_hand_over_reopens_the_duty_for_that_party() {
        assertThat(
                        sentTo(
                                List.of(reached("globex", IN_TIME, false)),
                                failed("globex", "globex.lead", 1, IN_TIME.plusSeconds(60))))
                .isEmpty();
        minutes(
                        reached("globex", IN_TIME, false),
                        failed("globex", "globex.lead", 1, IN_TIME.plusSeconds(60)))
                .when(sent("globex", "globex.lead", 1, TOO_LATE))
                .then(reached("globex", "globex.lead", 1, TOO_LATE, true))
                .remarkingOn(Rule.R31);
    }

    @Test
    void a_party_keeps_its_minutes_as_long_as_one_contact_has_them() {
        var events =
                List.<MinutesEvent>of(
                        reached("globex", IN_TIME, false),
                        copied("globex", "globex.guest", 1, IN_TIME.plusSeconds(5)));
        assertThat(sentTo(events, failed("globex", "globex.lead", 1, IN_TIME.plusSeconds(60))))
                .containsExactly(new Sending("globex", IN_TIME.plusSeconds(5), false));
    }

    @Test
    void a_second_contact_adds_a_copy_and_no_verdict() {
        minutes(reached("globex", IN_TIME, false))
                .when(sent("globex", "globex.guest", 1, TOO_LATE))
                .then(copied("globex", "globex.guest", 1, TOO_LATE));
    }

    @Test
    void an_amended_edition_does_not_change_when_a_party_was_first_sent_the_minutes() {
        var events =
                List.<MinutesEvent>of(
                        reached("globex", TOO_LATE, true),
                        new MinutesAmended(
                                ID,
                                2,
                                DAYS_LATER,
                                "acme.recorder",
                                text("wrong"),
                                complete(),
                                List.of(1),
                                null));
        minutes(events)
                .when(sent("globex", "globex.lead", 2, DAYS_LATER))
                .then(copied("globex", "globex.lead", 2, DAYS_LATER));
        var copy = copied("globex", "globex.lead", 2, DAYS_LATER);
        assertThat(sentTo(events, copy)).containsExactly(new Sending("globex", TOO_LATE, true));
        assertThat(state(events, copy).aftermath().copies().of(2))
                .extracting(Sending::sentAt)
                .containsExactly(DAYS_LATER);
    }

    @Test
    void at_the_due_time_parties_that_were_not_sent_what_was_published_are_declared_once() {
        minutes(reached("acme", IN_TIME, false))
                .when(declare(DUE, DUE))
                .then(new MinutesUndelivered(ID, DUE, List.of("globex"), null))
                .remarkingOn(Rule.R31);
        minutes(
                        reached("acme", IN_TIME, false),
                        new MinutesUndelivered(ID, DUE, List.of("globex"), null))
                .when(declare(DUE, TOO_LATE))
                .thenNothing();
        minutes(reached("acme", IN_TIME, false))
                .when(declare(DUE, DUE.minusSeconds(1)))
                .thenNothing();
    }

    @Test
    void a_copy_that_comes_back_after_the_due_time_leaves_its_party_undelivered() {
        var back = failed("globex", "globex.lead", 1, TOO_LATE);
        var reached = List.<MinutesEvent>of(reached("globex", IN_TIME, false));
        minutes(reached)
                .when(bounced("globex", "globex.lead", 1, TOO_LATE))
                .then(back, new MinutesUndelivered(ID, DUE, List.of("globex"), null))
                .remarkingOn(Rule.R31);
        minutes(back, new MinutesUndelivered(ID, DUE, List.of("globex"), null))
                .when(declare(DUE, TOO_LATE))
                .then(new MinutesUndelivered(ID, DUE, List.of("acme"), null));
    }

    @Test
    void a_copy_that_comes_back_leaves_nobody_without_minutes_where_another_contact_has_them() {
        minutes(
                        reached("globex", IN_TIME, false),
                        copied("globex", "globex.guest", 1, IN_TIME.plusSeconds(5)))
                .when(bounced("globex", "globex.lead", 1, TOO_LATE))
                .then(failed("globex", "globex.lead", 1, TOO_LATE));
    }

    @Test
    void a_party_declared_undelivered_is_not_declared_again_when_a_late_copy_comes_back_too() {
        var later = TOO_LATE.plusSeconds(60);
        minutes(
                        new MinutesUndelivered(ID, DUE, List.of("acme", "globex"), null),
                        reached("globex", TOO_LATE, true))
                .when(bounced("globex", "globex.lead", 1, later))
                .then(failed("globex", "globex.lead", 1, later));
    }

    @Test
    void a_party_that_joined_after_the_publication_is_never_late() {
        minutes(reached("acme", IN_TIME, false))
                .when(sent("initech", "initech.lead", 1, DAYS_LATER))
                .then(reached("initech", "initech.lead", 1, DAYS_LATER, false));
    }

    @Test
    void what_the_organiser_hands_over_itself_counts_from_when_it_says_so() {
        minutes(failed("globex", "globex.lead", 1, IN_TIME))
                .when(handOver("globex", RECORDER, TOO_LATE))
                .then(
                        new MinutesSentToParty(
                                ID, "globex", TOO_LATE, true, null, null, 1, "PAPER", null))
                .remarkingOn(Rule.R31);
        minutes()
                .when(handOver("umbrella", RECORDER, IN_TIME))
                .thenRefused(new MinutesForAStranger("umbrella"));
        minutes()
                .when(handOver("globex", OTHER, IN_TIME))
                .thenRefused(new MinutesNotYoursToPublish());
        given(MinutesDecider.INSTANCE, List.<MinutesEvent>of(opened(), fellDue(), drafted()))
                .when(handOver("globex", RECORDER, IN_TIME))
                .thenRefused(new MinutesNotPublished());
    }

    @Test
    void what_is_not_published_is_neither_sent_nor_sent_back() {
        var due = given(MinutesDecider.INSTANCE, List.<MinutesEvent>of(opened(), fellDue()));
        due.when(sent("globex", IN_TIME)).thenNothing();
        due.when(bounced("globex", "globex.lead", 1, IN_TIME)).thenNothing();
    }

    private static HandOverMinutes handOver(String party, Actor actor, Instant at) {
        return new HandOverMinutes(
                ID, facts(DEADLINE), party, Channel.PAPER, by(actor, at), POLICY);
    }

    private static List<Sending> sentTo(List<MinutesEvent> events, MinutesEvent last) {
        return state(events, last).sentTo();
    }

    private static Minutes state(List<MinutesEvent> events, MinutesEvent last) {
        var all = new ArrayList<>(history(events));
        all.add(last);
        Minutes state = MinutesDecider.INSTANCE.initial();
        for (MinutesEvent event : all) {
            state = MinutesDecider.INSTANCE.evolve(state, event);
        }
        return state;
    }

    private static List<MinutesEvent> history(List<MinutesEvent> events) {
        var all =
                new ArrayList<MinutesEvent>(
                        List.of(opened(), fellDue(), drafted(), published(IN_TIME)));
        all.addAll(events);
        return all;
    }

    private static DeciderSpec<Minutes, MinutesCommand, MinutesEvent> minutes(
            MinutesEvent... events) {
        return minutes(Arrays.asList(events));
    }

    private static DeciderSpec<Minutes, MinutesCommand, MinutesEvent> minutes(
            List<MinutesEvent> events) {
        return given(MinutesDecider.INSTANCE, history(events));
    }
}
