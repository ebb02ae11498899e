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
import org.huiyi.contracts.decision.Personal;
import org.huiyi.houserules.DeciderSpec;
import org.huiyi.meeting.law.MinutesRefusal.*;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.minutes.MinutesCommand.AmendMinutes;
import org.huiyi.meeting.minutes.MinutesCommand.AnswerObjection;
import org.huiyi.meeting.minutes.MinutesCommand.ObjectToMinutes;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesAmended;
import org.huiyi.meeting.minutes.MinutesEvent.MinutesObjectedTo;
import org.huiyi.meeting.minutes.MinutesEvent.ObjectionAnswered;
import org.junit.jupiter.api.Test;

class AmendingTest {
    private static final Instant DAYS_LATER = DUE.plus(Duration.ofDays(2));
    private static final Contents CORRECTED =
            new Contents(
                    Part.of(List.of(text("the budget was explained twice"))),
                    complete().resolutions(),
                    complete().actions(),
                    null);

    @Test
    void an_amendment_is_a_new_edition_with_its_reason() {
        minutes(publishedLate(DUE.plusSeconds(1), "illness"))
                .when(amend(CORRECTED, "a figure was wrong"))
                .then(amended(2));
    }

    @Test
    void an_amendment_needs_a_reason() {
        minutes(published(ENDED))
                .when(amend(CORRECTED, null))
                .thenRefused(new AmendmentWithoutReason());
    }

    @Test
    void an_amendment_is_as_complete_as_what_it_replaces() {
        minutes(published(ENDED))
                .when(amend(Contents.empty(), "never mind"))
                .thenRefused(new MinutesIncomplete(List.of("points", "resolutions", "actions")));
    }

    @Test
    void amending_nothing_says_nothing() {
        minutes(published(ENDED)).when(amend(complete(), "no change")).thenNothing();
    }

    @Test
    void late_minutes_stay_late_however_often_they_are_amended() {
        var events =
                List.of(
                        opened(),
                        fellDue(),
                        drafted(),
                        overdue(),
                        publishedLate(DUE.plusSeconds(1), "illness"),
                        amended(2));
        Minutes state = MinutesDecider.INSTANCE.initial();
        for (MinutesEvent event : events) {
            state = MinutesDecider.INSTANCE.evolve(state, event);
        }
        assertThat(MinutesStatus.of(state)).isEqualTo(MinutesStatus.PUBLISHED_LATE);
        assertThat(state.contents()).isEqualTo(CORRECTED);
        assertThat(state.aftermath().edition()).isEqualTo(2);
    }

    @Test
    void what_is_not_published_is_neither_amended_nor_objected_to() {
        minutes().when(amend(CORRECTED, "too early")).thenRefused(new MinutesNotPublished());
        minutes().when(object(OTHER)).thenRefused(new MinutesNotPublished());
    }

    @Test
    void an_objection_of_a_party_is_attached_to_the_edition_it_is_about() {
        minutes(published(ENDED), amended(2))
                .when(object(OTHER))
                .then(
                        new MinutesObjectedTo(
                                ID,
                                2,
                                "globex",
                                DAYS_LATER,
                                Personal.of("globex.lead", "I did not say that"),
                                null));
    }

    @Test
    void the_same_objection_to_the_same_edition_is_not_recorded_twice() {
        var objected =
                new MinutesObjectedTo(
                        ID,
                        2,
                        "globex",
                        DAYS_LATER,
                        Personal.of("globex.guest", "I did not say that"),
                        null);
        minutes(published(ENDED), amended(2), objected).when(object(OTHER)).thenNothing();
        minutes(published(ENDED), amended(2), objected, amended(3))
                .when(object(OTHER))
                .then(
                        new MinutesObjectedTo(
                                ID,
                                3,
                                "globex",
                                DAYS_LATER,
                                Personal.of("globex.lead", "I did not say that"),
                                null));
    }

    @Test
    void an_objection_is_answered_once_and_nothing_is_overwritten() {
        var objected = objected();
        minutes(published(ENDED), objected).when(answer(1, "it stands")).then(answered());
        minutes(published(ENDED), objected, answered()).when(answer(1, "it stands")).thenNothing();
        minutes(published(ENDED), objected, answered())
                .when(answer(1, "on second thoughts"))
                .thenRefused(new ObjectionAlreadyAnswered(1));
        minutes(published(ENDED), objected).when(answer(2, "it stands")).thenRefused(new Hidden());
        minutes().when(answer(1, "it stands")).thenRefused(new MinutesNotPublished());
    }

    @Test
    void an_action_that_stays_keeps_its_number_and_another_gets_the_next() {
        var more =
                new Contents(
                        complete().points(),
                        complete().resolutions(),
                        Part.of(
                                List.of(
                                        new Contents.ActionItem(
                                                1,
                                                text("and tell the bank so"),
                                                "globex",
                                                action().assignee(),
                                                action().dueAt(),
                                                null,
                                                null),
                                        action())),
                        null);
        minutes(published(ENDED))
                .when(amend(more, "one was forgotten"))
                .then(
                        new MinutesAmended(
                                ID,
                                2,
                                DAYS_LATER,
                                "acme.recorder",
                                text("one was forgotten"),
                                more,
                                List.of(2, 1),
                                null));
    }

    /// R03: later minutes refer to a resolution by its place.
    @Test
    void a_resolution_that_stays_keeps_its_place_and_another_comes_behind() {
        var approved = complete().resolutions().entries().getFirst();
        var inserted = new Contents.Resolution(text("the price is fixed"), null, null);
        minutes(published(ENDED))
                .when(amend(resolving(inserted, approved), "one was forgotten"))
                .thenRefused(new ResolutionMoved(1, 2));
        minutes(published(ENDED))
                .when(amend(resolving(), "it was not resolved"))
                .thenRefused(new ResolutionLeavesGap(1));
        minutes(published(ENDED))
                .when(amend(resolving(approved, inserted), "one was forgotten"))
                .thenOfTypes(MinutesAmended.class);
        minutes(published(ENDED))
                .when(amend(resolving(inserted), "it was not resolved"))
                .thenOfTypes(MinutesAmended.class);
    }

    private static Contents resolving(Contents.Resolution... resolutions) {
        var all = List.of(resolutions);
        return new Contents(
                complete().points(),
                all.isEmpty() ? Part.explicitlyNone() : Part.of(all),
                Part.explicitlyNone(),
                null);
    }

    @Test
    void only_a_party_objects() {
        minutes(published(ENDED))
                .when(object(new Actor("helper", "caterer")))
                .thenRefused(new MinutesNotYoursToObjectTo());
    }

    @Test
    void only_the_recorder_and_the_organiser_amend() {
        minutes(published(ENDED))
                .when(
                        new AmendMinutes(
                                ID,
                                facts(DEADLINE),
                                CORRECTED,
                                List.of(),
                                "mine is better",
                                by(OTHER, DAYS_LATER),
                                POLICY))
                .thenRefused(new MinutesNotYoursToPublish());
    }

    private static AmendMinutes amend(Contents contents, String reason) {
        return new AmendMinutes(
                ID,
                facts(DEADLINE),
                contents,
                List.of(EARLIER),
                reason,
                by(RECORDER, DAYS_LATER),
                POLICY);
    }

    @Test
    void an_amendment_may_say_what_a_resolution_took_the_place_of() {
        var reversing = superseding("mtg_0", 2);
        minutes(published(ENDED))
                .when(amend(reversing, "forgotten"))
                .then(
                        new MinutesAmended(
                                ID,
                                2,
                                DAYS_LATER,
                                "acme.recorder",
                                text("forgotten"),
                                reversing,
                                List.of(2),
                                null));
        minutes(published(ENDED))
                .when(amend(superseding("mtg_0", 3), "forgotten"))
                .thenRefused(new SupersededUnknown(1, "mtg_0/3"));
    }

    /// It was sent them by right (R31), and may say what is wrong with them.
    @Test
    void a_party_that_left_during_the_meeting_objects_to_what_it_was_owed() {
        minutes(published(DUE)).when(objectOnceGone(OTHER)).then(objected());
        minutes(published(DUE))
                .when(objectOnceGone(new Actor("initech.lead", "initech")))
                .thenRefused(new MinutesNotYoursToObjectTo());
    }

    private static ObjectToMinutes objectOnceGone(Actor actor) {
        var facts =
                new MeetingFacts(
                        1,
                        "acme",
                        "acme.recorder",
                        "acme",
                        List.of("acme"),
                        List.of("acme", "globex"),
                        STARTED,
                        DEADLINE);
        return new ObjectToMinutes(ID, facts, "I did not say that", by(actor, DAYS_LATER), POLICY);
    }

    private static ObjectToMinutes object(Actor actor) {
        return new ObjectToMinutes(
                ID, facts(DEADLINE), "I did not say that", by(actor, DAYS_LATER), POLICY);
    }

    private static MinutesObjectedTo objected() {
        return new MinutesObjectedTo(
                ID,
                1,
                "globex",
                DAYS_LATER,
                Personal.of("globex.lead", "I did not say that"),
                null);
    }

    private static ObjectionAnswered answered() {
        return new ObjectionAnswered(ID, 1, DAYS_LATER, "acme.recorder", text("it stands"), null);
    }

    private static AnswerObjection answer(int n, String text) {
        return new AnswerObjection(ID, facts(DEADLINE), n, text, by(RECORDER, DAYS_LATER), POLICY);
    }

    private static MinutesAmended amended(int edition) {
        return new MinutesAmended(
                ID,
                edition,
                DAYS_LATER,
                "acme.recorder",
                text("a figure was wrong"),
                CORRECTED,
                List.of(1),
                null);
    }

    private static DeciderSpec<Minutes, MinutesCommand, MinutesEvent> minutes(
            MinutesEvent... published) {
        var events = new ArrayList<MinutesEvent>(List.of(opened(), fellDue(), drafted()));
        events.addAll(Arrays.asList(published));
        return given(MinutesDecider.INSTANCE, events);
    }
}
