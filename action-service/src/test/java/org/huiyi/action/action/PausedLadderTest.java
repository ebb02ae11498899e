package org.huiyi.action.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyi.action.action.Samples.DUE;
import static org.huiyi.action.action.Samples.ID;
import static org.huiyi.action.action.Samples.MEETING;
import static org.huiyi.action.action.Samples.ORGANISER;
import static org.huiyi.action.action.Samples.days;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huiyi.action.action.Action.Known;
import org.huiyi.action.action.ActionEvent.ActionCompleted;
import org.huiyi.action.action.ActionEvent.ActionVerified;
import org.huiyi.action.action.Lapse.CheckMissed;
import org.huiyi.action.action.Lapse.ProgressMissed;
import org.huiyi.action.law.Cause;
import org.huiyi.action.law.Level;
import org.huiyi.contracts.decision.Personal;
import org.junit.jupiter.api.Test;

/// Who claims that an action is done holds its ladders up; the organiser's word alone ends them.
class PausedLadderTest extends Specs {
    private static final ActionEvent TOLD_PARTY =
            escalated(2, Cause.OVERDUE, 2, Level.PARTY, days(9), days(11));

    /// > 确保决议得到有效执行
    @Test
    void a_claim_that_is_returned_does_not_keep_the_higher_levels_away() {
        assigned(OVERDUE, TOLD_ASSIGNEE, TOLD_PARTY, claimed(10))
                .when(sendBack("no dates", days(12)))
                .then(
                        returned(12),
                        OVERDUE,
                        escalated(3, Cause.OVERDUE, 3, Level.ORGANISER, days(11), days(14)));
        assigned(
                        OVERDUE,
                        TOLD_ASSIGNEE,
                        TOLD_PARTY,
                        claimed(10),
                        returned(12),
                        OVERDUE,
                        escalated(3, Cause.OVERDUE, 3, Level.ORGANISER, days(11), days(14)),
                        claimed(13))
                .when(sendBack("no dates", days(15)))
                .then(
                        returned(15),
                        OVERDUE,
                        escalated(4, Cause.OVERDUE, 4, Level.HIGHER, days(14), null));
    }

    /// Its alarm was armed when the rung below was told.
    @Test
    void a_rung_whose_time_has_not_come_is_not_told_early_for_a_claim() {
        var back = List.of(OVERDUE, TOLD_ASSIGNEE, TOLD_PARTY, claimed(9), returned(10), OVERDUE);
        assigned(OVERDUE, TOLD_ASSIGNEE, TOLD_PARTY, claimed(9))
                .when(sendBack("no dates", days(10)))
                .then(returned(10), OVERDUE);
        assigned(back.toArray(ActionEvent[]::new))
                .when(ring(Due.ESCALATION, days(11)))
                .then(escalated(3, Cause.OVERDUE, 3, Level.ORGANISER, days(11), days(13)));
    }

    /// > 定期检查进度
    @Test
    void what_the_organiser_missed_is_not_wiped_out_by_a_claim_of_the_assignee() {
        var missed = new CheckMissed(ID, MEETING, days(2), days(4));
        var told = escalated(1, Cause.CHECK_MISSED, 1, Level.ORGANISER, days(2), null);
        assigned(missed, told, COMPLETED, RETURNED)
                .when(ring(Due.CHECK, days(6)))
                .then(
                        new CheckMissed(ID, MEETING, days(6), days(8)),
                        escalated(2, Cause.CHECK_MISSED, 2, Level.HIGHER, days(6), null));
    }

    /// > 按时完成会议安排的任务，并及时反馈进展情况
    @Test
    void a_claim_is_no_report() {
        var missed = new ProgressMissed(ID, MEETING, days(2), days(4));
        var told = escalated(1, Cause.PROGRESS_MISSED, 1, Level.ASSIGNEE, days(2), null);
        assigned(missed, told, COMPLETED, RETURNED)
                .when(ring(Due.REPORT, days(6)))
                .then(
                        new ProgressMissed(ID, MEETING, days(6), days(8)),
                        escalated(2, Cause.PROGRESS_MISSED, 2, Level.PARTY, days(6), null));
    }

    @Test
    void an_accepted_claim_ends_every_ladder_and_so_does_giving_up() {
        assertThat(over(OVERDUE, TOLD_ASSIGNEE, claimed(8))).containsExactly(false);
        assertThat(over(OVERDUE, TOLD_ASSIGNEE, claimed(8), VERIFIED)).containsExactly(true);
        var reason = Personal.of("acme.organiser", "nobody needs it");
        var given =
                new Turn.ActionDisposed(ID, MEETING, Disposition.IMPOSSIBLE, reason, null, days(9));
        assertThat(over(OVERDUE, TOLD_ASSIGNEE, claimed(8), given)).containsExactly(true);
    }

    @Test
    void an_action_that_is_opened_again_begins_anew() {
        var why = Samples.because(ORGANISER, days(20), "it broke");
        var reason = Personal.of("acme.organiser", "it broke");
        assigned(OVERDUE, TOLD_ASSIGNEE, TOLD_PARTY, claimed(10), VERIFIED)
                .when(new Steering.ReopenAction(ID, POLICY, null, why))
                .then(
                        new Turn.ActionReopened(
                                ID, MEETING, reason, DUE, DUE, days(20), days(22), days(22)),
                        OVERDUE,
                        escalated(3, Cause.OVERDUE, 1, Level.ASSIGNEE, DUE, days(22)));
    }

    private static List<Boolean> over(ActionEvent... past) {
        var action =
                Stream.concat(Stream.of(ASSIGNED), Stream.of(past))
                        .reduce(
                                ActionDecider.INSTANCE.initial(),
                                ActionDecider.INSTANCE::evolve,
                                (_, later) -> later);
        return ((Known) action).course().escalations().stream().map(Escalation::over).toList();
    }

    private static ActionEvent claimed(int day) {
        var evidence = Personal.of("globex.lead", "the plan");
        return new ActionCompleted(ID, MEETING, evidence, true, days(day), null, null, null);
    }

    private static ActionEvent returned(int day) {
        var note = Personal.of("acme.organiser", "no dates");
        Instant next = days(day + 2);
        return new ActionVerified(ID, MEETING, false, note, days(day), next, next);
    }
}
