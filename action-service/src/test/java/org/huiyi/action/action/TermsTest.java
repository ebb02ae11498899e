package org.huiyi.action.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.action.action.Samples.ACME;
import static org.huiyi.action.action.Samples.DUE;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.MEETING;
import static org.huiyi.action.action.Samples.OVERSEERS;
import static org.huiyi.action.action.Samples.T0;
import static org.huiyi.action.action.Samples.TERMS;
import static org.huiyi.action.action.Samples.TOLD;
import static org.huiyi.action.action.Samples.days;
import static org.huiyi.action.action.Specs.accept;
import static org.huiyi.action.action.Specs.check;
import static org.huiyi.action.action.Specs.escalated;
import static org.huiyi.action.action.Specs.ring;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.action.action.ActionEvent.ActionAccepted;
import org.huiyi.action.action.ActionEvent.ProgressChecked;
import org.huiyi.action.action.Lapse.ActionOverdue;
import org.huiyi.action.action.Lapse.CheckMissed;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.huiyi.contracts.decision.Personal;
import org.huiyi.houserules.DeciderSpec;
import org.junit.jupiter.api.Test;

/// An action whose house has a calendar, a ladder of its own and somebody above the organiser. It is assigned on
/// Monday 23 November and looked at every two days; Wednesday is a holiday, and the Sunday after it is worked.
class TermsTest {
    private static final ActionEvent ASSIGNED = Samples.assigned(Samples.under(TERMS), TOLD, T0);

    /// > 定期检查进度
    @Test
    void a_check_that_falls_on_a_holiday_is_missed_on_the_next_working_day_and_not_before() {
        given(ASSIGNED).when(ring(Due.CHECK, days(2))).thenNothing();
        given(ASSIGNED)
                .when(ring(Due.CHECK, days(3)))
                .then(
                        new CheckMissed(ID, MEETING, days(3), days(5)),
                        escalated(1, Cause.CHECK_MISSED, 1, Level.ORGANISER, days(3), null));
    }

    /// > 按时反馈进展
    @Test
    void reports_and_checks_run_from_the_last_to_a_working_day() {
        given(ASSIGNED)
                .when(accept(Samples.GLOBEX, T0))
                .then(new ActionAccepted(ID, MEETING, T0, days(3)));
        given(ASSIGNED)
                .when(check(ACME, "well", days(4)))
                .then(
                        new ProgressChecked(
                                ID, MEETING, Personal.of(ACME.sub(), "well"), days(4), days(6)));
    }

    /// > 确保决议得到有效执行
    @Test
    void the_due_time_and_the_rungs_wait_for_no_working_day() {
        var overdue = new ActionOverdue(ID, MEETING, DUE);
        var organiser =
                escalated(
                        1, Cause.OVERDUE, 1, Level.ORGANISER, DUE, DUE.plus(Duration.ofHours(10)));
        given(ASSIGNED).when(ring(Due.COMPLETION, DUE)).then(overdue, organiser);
        given(ASSIGNED, overdue, organiser)
                .when(ring(Due.ESCALATION, DUE.plus(Duration.ofHours(10))))
                .then(
                        escalated(
                                2,
                                Cause.OVERDUE,
                                2,
                                Level.HIGHER,
                                DUE.plus(Duration.ofHours(10)),
                                null));
    }

    /// > 监督会议纪要及行动项的落实情况
    @Test
    void the_highest_rung_reaches_who_is_above_the_organiser_and_the_others_do_not() {
        var boss =
                new Told(
                        "acme",
                        "acme.boss",
                        Personal.of("acme.boss", "Bo"),
                        Personal.of("acme.boss", "bo@acme.example"),
                        null);
        var both = Stream.concat(OVERSEERS.stream(), Stream.of(boss)).toList();
        var course = course(both);
        assertThat(course.organisers()).isEqualTo(OVERSEERS);
        assertThat(course.supervisors()).containsExactly(boss);
        assertThat(course(OVERSEERS).supervisors()).isEqualTo(OVERSEERS);
        assertThat(course(List.of(boss)).organisers()).containsExactly(boss);
    }

    private static Course course(List<Told> overseers) {
        var assigned =
                new ActionEvent.ActionAssigned(
                        Samples.under(TERMS), TOLD, T0, overseers, List.of(), null);
        return ActionFold.open(ActionFold.evolve(new Action.Unassigned(), assigned)).course();
    }

    private static DeciderSpec<Action, ActionCommand, ActionEvent> given(ActionEvent... past) {
        return DeciderSpec.given(ActionDecider.INSTANCE, List.of(past));
    }
}
