package org.huiyi.meeting.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.meeting.material.Papers.*;
import static org.huiyi.meeting.meeting.Examples.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyi.contracts.decision.Act;
import org.huiyi.contracts.decision.Actor;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.meeting.material.CirculationEvent.NoMaterialNeeded;
import org.huiyi.meeting.material.MaterialCommand.*;
import org.huiyi.meeting.material.PreparationEvent.*;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// R15: "REMIND before house lead time; FLAG none/late"; R43: "REMIND; overdue FLAG against that party".
class RemindingTest {
    private static final Instant BY = START.minus(Duration.ofHours(24));
    private static final Instant AHEAD = BY.minus(Duration.ofHours(12));
    private static final DistributionFellDue FELL_DUE =
            new DistributionFellDue(ID, START, BY, AHEAD, "preset-1");
    private static final DistributionReminderDue REMINDER =
            new DistributionReminderDue(ID, AHEAD, BY);
    private static final DistributionOverdue OVERDUE = new DistributionOverdue(ID, BY);

    @Test
    void a_party_is_reminded_once_and_never_early_of_what_it_owes() {
        var reminder = new MaterialReminderDue(ID, 1, "globex", REMIND, DUE);
        material(requested(1, "globex")).when(remind(REMIND, REMIND)).then(reminder).remarking();
        material(requested(1, "globex"))
                .when(remind(REMIND, REMIND.minusNanos(1000)))
                .thenNothing();
        material(requested(1, "globex"), reminder).when(remind(REMIND, REMIND)).thenNothing();
    }

    @Test
    void whoever_handed_in_or_need_not_any_more_is_not_reminded() {
        material(
                        requested(1, "globex"),
                        requested(2, "initech"),
                        distributed(LEAD, EARLY),
                        new MaterialSubmitted(ID, 1, "globex", MATERIAL, 1, EARLY, false))
                .when(remind(REMIND, REMIND))
                .then(new MaterialReminderDue(ID, 2, "initech", REMIND, DUE));
        material(requested(1, "globex"), new MaterialRequestLapsed(ID, 1, "globex"))
                .when(remind(REMIND, REMIND))
                .thenNothing();
    }

    @Test
    void what_is_sent_back_with_another_time_is_reminded_of_anew() {
        Instant next = DUE.plus(Duration.ofHours(3));
        Instant ahead = next.minus(Duration.ofHours(12));
        var past =
                new MaterialEvent[] {
                    requested(1, "globex"),
                    distributed(LEAD, EARLY),
                    new MaterialSubmitted(ID, 1, "globex", MATERIAL, 1, EARLY, false),
                    new MaterialReturned(
                            ID,
                            1,
                            "globex",
                            Personal.of("acme.organiser", "last year's"),
                            next,
                            EARLY,
                            ahead)
                };
        material(past).when(remind(REMIND, REMIND)).thenNothing();
        material(past)
                .when(remind(ahead, ahead))
                .then(new MaterialReminderDue(ID, 1, "globex", ahead, next));
    }

    @Test
    void a_convened_meeting_has_its_material_by_a_time_with_alarms_for_it_and_ahead_of_it() {
        material()
                .when(fallDue(BY, AHEAD))
                .then(FELL_DUE)
                .arming(
                        new Alarm(MaterialDecider.MATERIAL_DUE, BY),
                        new Alarm(MaterialDecider.MATERIAL_REMINDER, AHEAD));
        material(FELL_DUE).when(fallDue(BY, AHEAD)).thenNothing();
        material(distributed(ORGANISER, EARLY)).when(fallDue(BY, AHEAD)).thenNothing();
        material(noneNeeded()).when(fallDue(BY, AHEAD)).thenNothing();
    }

    @Test
    void the_organiser_is_reminded_while_nothing_is_handed_out() {
        material(FELL_DUE).when(remind(AHEAD, AHEAD)).then(REMINDER);
        material(FELL_DUE).when(remind(AHEAD, AHEAD.minusNanos(1000))).thenNothing();
        material(FELL_DUE, REMINDER).when(remind(AHEAD, AHEAD)).thenNothing();
        material(FELL_DUE, distributed(ORGANISER, EARLY)).when(remind(AHEAD, AHEAD)).thenNothing();
        material(FELL_DUE, noneNeeded()).when(remind(AHEAD, AHEAD)).thenNothing();
    }

    @Test
    void that_nothing_was_there_by_the_lead_is_declared_once_and_flagged() {
        material(FELL_DUE)
                .when(overdue(BY))
                .then(OVERDUE)
                .remarking(Finding.flag(Rule.R15, "distribution-overdue", BY.toString()));
        material(FELL_DUE, OVERDUE).when(overdue(BY)).thenNothing();
        material(FELL_DUE, distributed(ORGANISER, EARLY)).when(overdue(BY)).thenNothing();
        material().when(overdue(BY)).thenNothing();
    }

    @Test
    void another_time_of_the_meeting_voids_the_one_before() {
        Instant later = BY.plus(Duration.ofDays(2));
        var moved =
                new DistributionFellDue(
                        ID, START.plus(Duration.ofDays(2)), later, later, "preset-1");
        material(FELL_DUE, moved).when(remind(AHEAD, AHEAD)).thenNothing();
        material(FELL_DUE, moved).when(overdue(BY)).thenNothing();
        material(FELL_DUE, OVERDUE, moved)
                .when(overdue(later))
                .then(new DistributionOverdue(ID, later));
    }

    @Test
    void a_meeting_that_began_or_was_cancelled_waits_for_nothing() {
        var lapsed = new DistributionLapsed(ID);
        var lapse = new LetDistributionLapse(ID, house(BY), "preset-1");
        material(FELL_DUE).when(lapse).then(lapsed);
        material().when(lapse).thenNothing();
        material(FELL_DUE, lapsed).when(lapse).thenNothing();
        material(FELL_DUE, lapsed).when(remind(AHEAD, AHEAD)).thenNothing();
        material(FELL_DUE, lapsed).when(overdue(BY)).thenNothing();
    }

    @Test
    void an_alarm_knows_the_policy_its_time_was_settled_by() {
        Materials state = Materials.NONE;
        for (MaterialEvent event : List.of(requested(1, "globex"), FELL_DUE)) {
            state = MaterialDecider.INSTANCE.evolve(state, event);
        }
        assertThat(List.of(DUE, REMIND, BY, AHEAD))
                .extracting(state::policyOf)
                .containsOnly("preset-1");
        assertThat(state.policyOf(EARLY)).isEmpty();
    }

    private static NoMaterialNeeded noneNeeded() {
        return new NoMaterialNeeded(ID, Personal.of("acme.organiser", "a briefing"), EARLY);
    }

    private static DeclareMaterialReminders remind(Instant remindAt, Instant now) {
        return new DeclareMaterialReminders(ID, remindAt, house(now), "preset-1");
    }

    private static DeclareMaterialOverdue overdue(Instant dueAt) {
        return new DeclareMaterialOverdue(ID, dueAt, house(dueAt), "preset-1");
    }

    private static LetDistributionFallDue fallDue(Instant dueAt, @Nullable Instant remindAt) {
        return new LetDistributionFallDue(ID, START, dueAt, remindAt, house(EARLY), "preset-1");
    }

    private static Act house(Instant at) {
        return Act.of(Actor.house("test"), at);
    }
}
