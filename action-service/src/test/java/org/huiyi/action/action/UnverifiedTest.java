package org.huiyi.action.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.MEETING;
import static org.huiyi.action.action.Samples.ORGANISER;
import static org.huiyi.action.action.Samples.T0;
import static org.huiyi.action.action.Samples.TOLD;
import static org.huiyi.action.action.Samples.days;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.Lapse.EscalationAcknowledged;
import org.huiyi.action.action.Lapse.VerificationMissed;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.huiyi.contracts.decision.Alarm;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.contracts.law.Finding;
import org.huiyi.contracts.law.Rule;
import org.huiyi.houserules.DeciderSpec;
import org.junit.jupiter.api.Test;

/// A claim that the organiser leaves without an answer.
class UnverifiedTest extends Specs {
    private static final ActionEvent MISSED = missed(5);
    private static final ActionEvent FIRST_RUNG = rung(1, 1, Level.ORGANISER, 5);

    /// > 确保决议得到有效执行
    @Test
    void a_claim_sets_the_organiser_a_time_for_their_word() {
        assigned()
                .when(complete("the plan", days(3)))
                .then(COMPLETED)
                .arming(new Alarm("verification-due", days(5)));
    }

    /// > 监督会议纪要及行动项的落实情况
    @Test
    void a_word_that_does_not_come_is_declared_found_and_told_to_the_organiser() {
        assigned(COMPLETED)
                .when(ring(Due.VERIFICATION, days(5)))
                .then(MISSED, FIRST_RUNG)
                .remarking(Finding.flag(Rule.R35, "verification-missed", days(5).toString()))
                .arming(new Alarm("verification-due", days(7)));
    }

    @Test
    void a_further_miss_reaches_the_higher_level_and_never_whoever_owes_the_action() {
        assigned(COMPLETED, MISSED, FIRST_RUNG)
                .when(ring(Due.VERIFICATION, days(7)))
                .then(missed(7), rung(2, 2, Level.HIGHER, 7));
        assigned(COMPLETED, MISSED, FIRST_RUNG, missed(7), rung(2, 2, Level.HIGHER, 7))
                .when(ring(Due.VERIFICATION, days(9)))
                .then(missed(9));
    }

    @Test
    void an_organiser_who_acknowledged_is_not_passed_over() {
        var known = new EscalationAcknowledged(ID, MEETING, 1, null, days(6));
        assigned(COMPLETED, MISSED, FIRST_RUNG, known)
                .when(ring(Due.VERIFICATION, days(7)))
                .then(missed(7));
    }

    @Test
    void nothing_is_declared_early_or_twice_or_once_the_organiser_has_spoken() {
        assigned(COMPLETED)
                .when(ring(Due.VERIFICATION, days(5), days(5).minusNanos(1000)))
                .thenNothing();
        assigned(COMPLETED, MISSED, FIRST_RUNG)
                .when(ring(Due.VERIFICATION, days(5), days(6)))
                .thenNothing();
        assigned(COMPLETED, VERIFIED).when(ring(Due.VERIFICATION, days(5))).thenNothing();
        assigned(COMPLETED, RETURNED).when(ring(Due.VERIFICATION, days(5))).thenNothing();
        assigned(ACCEPTED).when(ring(Due.VERIFICATION, days(5))).thenNothing();
    }

    @Test
    void a_return_ends_its_ladder_and_the_next_claim_has_a_time_of_its_own() {
        var again =
                new ActionCompleted(
                        ID,
                        MEETING,
                        Personal.of("globex.lead", "with dates"),
                        false,
                        days(6),
                        null,
                        null,
                        days(8));
        assigned(COMPLETED, MISSED, FIRST_RUNG, RETURNED, again)
                .when(ring(Due.VERIFICATION, days(8)))
                .then(missed(8), rung(2, 1, Level.ORGANISER, 8));
    }

    /// 25 November is a holiday in the house's calendar.
    @Test
    void the_organisers_word_waits_for_a_working_day_as_checks_do() {
        var item = Samples.under(Samples.TERMS);
        DeciderSpec.given(ActionDecider.INSTANCE, Samples.assigned(item, TOLD, T0))
                .when(complete("the plan", T0))
                .arming(new Alarm("verification-due", days(3)));
    }

    /// Claims of earlier releases say nothing of a time.
    @Test
    void a_claim_of_an_earlier_release_falls_due_after_a_cadence_as_well() {
        assigned(completed(null)).when(ring(Due.VERIFICATION, days(5))).then(MISSED, FIRST_RUNG);
        assertThat(pending(Samples.item())).containsExactly(days(5));
        assertThat(pending(Samples.quiet())).containsExactly(days(10));
    }

    @Test
    void the_organiser_may_still_verify_afterwards() {
        assigned(COMPLETED, MISSED, FIRST_RUNG).when(verify(ORGANISER, days(4))).then(VERIFIED);
    }

    private static List<Instant> pending(Item item) {
        var claimed =
                Stream.<ActionEvent>of(Samples.assigned(item, TOLD, T0), completed(null))
                        .reduce(
                                ActionDecider.INSTANCE.initial(),
                                ActionDecider.INSTANCE::evolve,
                                (_, later) -> later);
        return Pending.of(claimed).stream().map(Pending::at).toList();
    }

    private static ActionEvent missed(int day) {
        return new VerificationMissed(ID, MEETING, days(day), days(day + 2));
    }

    private static ActionEvent rung(int n, int step, Level to, int day) {
        return escalated(n, Cause.VERIFICATION_MISSED, step, to, days(day), null);
    }
}
