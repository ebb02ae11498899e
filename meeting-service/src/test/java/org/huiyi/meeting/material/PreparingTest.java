package org.huiyi.meeting.material;

import static org.huiyi.meeting.material.Papers.*;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.law.MaterialRefusal.*;
import org.huiyi.meeting.law.PlanRefusal.Hidden;
import org.huiyi.meeting.law.PlanRefusal.NotOrganiser;
import org.huiyi.meeting.material.CirculationEvent.MaterialDistributed;
import org.huiyi.meeting.material.MaterialCommand.*;
import org.huiyi.meeting.material.PreparationEvent.*;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PreparingTest {
    private static final Finding OVERDUE =
            Finding.flag(Rule.R43, "requested-material-overdue", "globex", "1", DUE.toString());

    @Test
    void a_request_names_party_matter_and_time_and_arms_its_alarm() {
        material()
                .when(request(ORGANISER, "globex", "Costs", DUE))
                .then(requested(1, "globex"))
                .arming(
                        new Alarm(MaterialDecider.MATERIAL_DUE, DUE),
                        new Alarm(MaterialDecider.MATERIAL_REMINDER, REMIND));
        material(requested(1, "globex"))
                .when(request(ORGANISER, "initech", "Costs", DUE))
                .then(requested(2, "initech"));
    }

    @Test
    void a_request_that_says_too_little_or_asks_too_much_is_refused() {
        material()
                .when(request(ORGANISER, null, " ", null))
                .thenRefused(
                        new RequestIncomplete("partyId"),
                        new RequestIncomplete("title"),
                        new RequestIncomplete("dueAt"));
        material()
                .when(request(ORGANISER, "umbrella", "Costs", EARLY))
                .thenRefused(new RequestToAStranger("umbrella"), new RequestDueInThePast(EARLY));
        material().when(request(LEAD, "globex", "Costs", DUE)).thenRefused(new NotOrganiser());
    }

    @Test
    void a_paper_may_answer_a_request_as_it_is_handed_in() {
        material(requested(1, "globex"))
                .when(distribute(beforehand(), act(LEAD, DUE), paper("aa", 1)))
                .thenOfTypes(MaterialDistributed.class, MaterialSubmitted.class);
    }

    @Test
    void exactly_at_the_due_time_is_in_time() {
        material(requested(1, "globex"), distributed(LEAD, EARLY))
                .when(submit(LEAD, DUE))
                .then(submitted(DUE, false))
                .remarking();
    }

    @Test
    void later_is_late_and_the_passing_is_declared_first() {
        var late = DUE.plusSeconds(1);
        material(requested(1, "globex"), distributed(LEAD, EARLY))
                .when(submit(LEAD, late))
                .then(overdue(), submitted(late, true))
                .remarking(
                        Finding.flag(
                                Rule.R43,
                                "requested-material-late",
                                "globex",
                                "1",
                                DUE.toString()));
        material(requested(1, "globex"), distributed(LEAD, EARLY), overdue())
                .when(submit(LEAD, late))
                .then(submitted(late, true));
    }

    @Test
    void only_the_party_that_was_asked_submits_and_only_what_it_handed_in() {
        material(requested(1, "initech"), distributed(LEAD, EARLY))
                .when(submit(LEAD, DUE))
                .thenRefused(new RequestNotYours("initech"));
        material(requested(1, "globex"), distributed(ORGANISER, EARLY))
                .when(submit(LEAD, DUE))
                .thenRefused(new Hidden());
        material(distributed(LEAD, EARLY)).when(submit(LEAD, DUE)).thenRefused(new Hidden());
    }

    @Test
    void submitting_the_same_again_says_nothing() {
        material(requested(1, "globex"), distributed(LEAD, EARLY), submitted(EARLY, false))
                .when(submit(LEAD, DUE))
                .thenNothing();
    }

    @Test
    void the_wrong_material_is_returned_with_a_reason_and_owed_by_another_time() {
        var nextDue = DUE.plus(Duration.ofHours(3));
        var past =
                new MaterialEvent[] {
                    requested(1, "globex"), distributed(LEAD, EARLY), submitted(EARLY, false)
                };
        material(past)
                .when(giveBack(EARLY, "last year's figures", nextDue))
                .then(returned("last year's figures", nextDue, EARLY))
                .arming(
                        new Alarm(MaterialDecider.MATERIAL_DUE, nextDue),
                        new Alarm(
                                MaterialDecider.MATERIAL_REMINDER,
                                nextDue.minus(Duration.ofHours(12))));
        material(past).when(giveBack(EARLY, null, null)).thenRefused(new ReturnWithoutReason());
        material(past)
                .when(giveBack(DUE, "wrong", EARLY))
                .thenRefused(new RequestDueInThePast(EARLY));
    }

    @Test
    void what_was_returned_may_be_submitted_again() {
        material(
                        requested(1, "globex"),
                        distributed(LEAD, EARLY),
                        submitted(EARLY, false),
                        returned("half of it", DUE, EARLY))
                .when(revise(LEAD, EARLY.plusSeconds(9), paper("bb", 1)))
                .then(
                        revised(2, "bb", LEAD, EARLY.plusSeconds(9)),
                        new MaterialSubmitted(
                                ID, 1, "globex", MATERIAL, 2, EARLY.plusSeconds(9), false));
    }

    @Test
    void what_is_returned_after_its_time_is_overdue_at_once() {
        var after = DUE.plusSeconds(5);
        material(requested(1, "globex"), distributed(LEAD, EARLY), submitted(EARLY, false))
                .when(giveBack(after, "a draft", null))
                .then(returned("a draft", DUE, after), overdue())
                .remarking(OVERDUE);
    }

    @Test
    void nothing_is_returned_that_was_not_submitted() {
        material(requested(1, "globex"))
                .when(giveBack(EARLY, "wrong", null))
                .thenRefused(new RequestNotOpen(1, "OPEN"));
        material().when(giveBack(EARLY, "wrong", null)).thenRefused(new Hidden());
    }

    @Test
    void the_passing_of_the_time_is_held_against_that_party_alone() {
        material(
                        requested(1, "globex"),
                        requested(2, "initech"),
                        distributed(new Actor("initech", "initech"), EARLY),
                        new MaterialSubmitted(ID, 2, "initech", MATERIAL, 1, EARLY, false))
                .when(declare(DUE))
                .then(overdue())
                .remarking(OVERDUE);
    }

    static Stream<List<MaterialEvent>> settled() {
        return Stream.of(
                List.of(),
                List.of(distributed(LEAD, EARLY)),
                List.of(requested(1, "globex"), overdue()),
                List.of(requested(1, "globex"), lapsed()),
                List.of(requested(1, "globex"), distributed(LEAD, EARLY), submitted(EARLY, false)),
                List.of(
                        requested(1, "globex"),
                        distributed(LEAD, EARLY),
                        submitted(EARLY, false),
                        returned("wrong", DUE.plusSeconds(60), EARLY)));
    }

    @ParameterizedTest
    @MethodSource("settled")
    void an_alarm_that_is_stale_doubled_or_early_answers_nothing(List<MaterialEvent> past) {
        material(past.toArray(MaterialEvent[]::new)).when(declare(DUE)).thenNothing();
        var early =
                new DeclareMaterialOverdue(
                        ID, DUE, Act.of(Actor.house("test"), DUE.minusNanos(1000)), "preset-1");
        material(requested(1, "globex")).when(early).thenNothing();
    }

    @Test
    void a_second_due_time_passes_like_the_first() {
        var nextDue = DUE.plus(Duration.ofHours(3));
        material(
                        requested(1, "globex"),
                        distributed(LEAD, EARLY),
                        overdue(),
                        submitted(DUE.plusSeconds(9), true),
                        returned("wrong", nextDue, DUE.plusSeconds(10)))
                .when(declare(nextDue))
                .then(new MaterialOverdue(ID, 1, "globex", nextDue));
    }

    @Test
    void a_cancelled_meeting_and_a_party_that_left_owe_nothing() {
        material(requested(1, "globex"), requested(2, "initech"))
                .when(lapse("globex"))
                .then(lapsed());
        material(requested(1, "globex")).when(lapse(null)).then(lapsed());
        material().when(lapse(null)).thenNothing();
    }

    private static RequestMaterial request(
            Actor actor, @Nullable String party, String title, @Nullable Instant dueAt) {
        return new RequestMaterial(
                ID, beforehand(), party, title, dueAt, act(actor, EARLY), PRESET);
    }

    private static SubmitMaterial submit(Actor actor, Instant at) {
        return new SubmitMaterial(ID, 1, beforehand(), MATERIAL, act(actor, at), PRESET);
    }

    private static MaterialSubmitted submitted(Instant at, boolean late) {
        return new MaterialSubmitted(ID, 1, "globex", MATERIAL, 1, at, late);
    }

    private static ReturnMaterial giveBack(
            Instant at, @Nullable String reason, @Nullable Instant dueAt) {
        return new ReturnMaterial(
                ID, 1, beforehand(), dueAt, new Act(ORGANISER, at, at, reason), PRESET);
    }

    private static MaterialReturned returned(String reason, Instant dueAt, Instant at) {
        Instant remindAt = dueAt.minus(Duration.ofHours(12));
        return new MaterialReturned(
                ID,
                1,
                "globex",
                Personal.of("acme.organiser", reason),
                dueAt,
                at,
                remindAt.isAfter(at) ? remindAt : null);
    }

    private static DeclareMaterialOverdue declare(Instant dueAt) {
        return new DeclareMaterialOverdue(
                ID, dueAt, Act.of(Actor.house("test"), dueAt), "preset-1");
    }

    private static LetRequestsLapse lapse(@Nullable String partyId) {
        return new LetRequestsLapse(ID, partyId, Act.of(Actor.house("test"), EARLY), "preset-1");
    }

    private static MaterialOverdue overdue() {
        return new MaterialOverdue(ID, 1, "globex", DUE);
    }

    private static MaterialRequestLapsed lapsed() {
        return new MaterialRequestLapsed(ID, 1, "globex");
    }
}
